// Compiled from the specs by `cargo bless`: edit those, not this.

/// API paths `/v1`, dated version 2023-11-15.
pub mod v1 {
    pub use response::CheckoutSession;
    pub use request::CreateCheckoutSession;
    pub use response::ErrorBody;

    /// Account number.
    ///
    /// The digits of the account, without hyphens or spaces. In Mexico the 18 digits of a CLABE, whose zero in front belongs to it.
    ///
    /// Constraints: `pattern`.
    ///
    /// Examples: `922358017`, `646180357600000000`.
    ///
    /// Sensitive, a bank account: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented; Checkout Session Object, inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(
        crate = crate,
        sensitive = bank,
        max_length = 65536,
        pattern = &ACCOUNT_NUMBER_PATTERN
    )]
    pub struct AccountNumber(String);

    static ACCOUNT_NUMBER_PATTERN: crate::Pattern = crate::Pattern::new(
            *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x01\x01\x01\x01\x01\x01\x01\x01\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            2,
            4,
            &[0, 0, 0, 4, 0, 4],
        )
        .with_example("922358017");

    /// Holder ID.
    ///
    /// Who owns the account: a RUT in Chile, an RFC or a CURP in Mexico. A RUT may be written with or without dots and hyphen.
    ///
    /// Examples: `771433855`, `11.111.111-1`, `XEXX010101000`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct HolderId(String);

    /// Institution.
    ///
    /// Fintoc's id of the bank, such as \`cl_banco_estado\`. The list grows, and Mexico's was never published, so any word is taken.
    ///
    /// Examples: `cl_banco_estado`, `cl_banco_security`, `mx_stp`.
    ///
    /// Evidence: Checkout Session Object, documented; Institution ids of Chile (chile-institution-codes), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct InstitutionId(String);

    /// Account number.
    ///
    /// The account as Fintoc tells it; zeros in front belong to it.
    ///
    /// Example: `227110011`.
    ///
    /// Sensitive, a bank account: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = bank, max_length = 65536)]
    pub struct ReturnedAccountNumber(String);

    /// Name.
    ///
    /// The merchant's name; the page that tells of a payment shows it as the recipient.
    ///
    /// Example: `Merchant Name`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct BusinessProfileName(String);

    /// Category.
    ///
    /// The merchant's line of business; in Chile the six characters of the tax office's code of activity. Zeros in front belong to it.
    ///
    /// Examples: `009613`, `011210`.
    ///
    /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct BusinessProfileCategory(String);

    /// Tax ID.
    ///
    /// The merchant's tax number; in Chile a RUT.
    ///
    /// Example: `777777777`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct BusinessProfileTaxId(String);

    /// Object type.
    ///
    /// Always \`checkout_session\`.
    ///
    /// Constraints: `const = "checkout_session"`.
    ///
    /// Example: `checkout_session`.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, r#const = "checkout_session", max_length = 65536)]
    pub struct CheckoutSessionObject(String);

    /// ID.
    ///
    /// The session's id. Its form and length may change, so nothing is read out of it.
    ///
    /// Example: `cs_li5531onlFDi235`.
    ///
    /// Evidence: Checkout Session Object, documented; What counts as a breaking change (guides/home/changes), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct CheckoutSessionId(String);

    /// Customer e-mail.
    ///
    /// The address that is notified of a refund; null if the session was created without it.
    ///
    /// Example: `ana@example.cl`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct CheckoutSessionCustomerEmail(String);

    /// Session token.
    ///
    /// Opens the widget for this session, for a while. Keep it out of logs.
    ///
    /// Example: `cs_li5531onlFDi235_sec_a4xK32BanKWYn`.
    ///
    /// Sensitive, a secret: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented; Checkout Session object, revision of January 2026, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = secret, max_length = 65536)]
    pub struct CheckoutSessionSessionToken(String);

    /// Success URL.
    ///
    /// Where the payer is sent after a payment.
    ///
    /// Example: `https://merchant.com/success`.
    ///
    /// Evidence: Checkout Session Object, documented; Get Checkout Session, schema of the v2 answer, inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct CheckoutSessionSuccessUrl(String);

    /// Cancel URL.
    ///
    /// Where the payer is sent who turns back without paying.
    ///
    /// Example: `https://merchant.com/987654321`.
    ///
    /// Evidence: Checkout Session Object, documented; Get Checkout Session, schema of the v2 answer, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct CheckoutSessionCancelUrl(String);

    /// Payment page.
    ///
    /// The page of Fintoc on which the payer pays. Anyone with the URL may open it; its parts have no documented meaning.
    ///
    /// Example: `https://pay.fintoc.com/payment?checkout_sesion=cs_li5531onlFDi235`.
    ///
    /// Sensitive, a secret: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, documented; Code of integrators, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = secret, max_length = 65536)]
    pub struct CheckoutSessionRedirectUrl(String);

    /// Country.
    ///
    /// The country of the payment, two letters in lower case. No table knows it.
    ///
    /// Example: `cl`.
    ///
    /// Evidence: Checkout Session Object, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct CheckoutSessionCountry(String);

    /// Name.
    ///
    /// The payer's name.
    ///
    /// Example: `Ana Rojas`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct CustomerName(String);

    /// Number.
    ///
    /// The number. A RUT may be written with or without dots and hyphen.
    ///
    /// Examples: `11.111.111-1`, `12345678-5`, `XEXX010101000`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented; Create Checkout Session, v2 reference (reference/checkout-sessions-create), inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct TaxIdValue(String);

    /// Code.
    ///
    /// What went wrong, as a word for programs.
    ///
    /// Examples: `missing_parameter`, `invalid_expires_at`.
    ///
    /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ErrorDetailCode(String);

    /// Message.
    ///
    /// What went wrong, for people. Its words may change at any time.
    ///
    /// Example: `currency is missing`.
    ///
    /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ErrorDetailMessage(String);

    /// Parameter.
    ///
    /// Which parameter was wrong; null where none was.
    ///
    /// Example: `currency`.
    ///
    /// Evidence: Error object (errors-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ErrorDetailParam(String);

    /// Documentation.
    ///
    /// A page about the error.
    ///
    /// Example: `https://docs.example.com/errors`.
    ///
    /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ErrorDetailDocUrl(String);

    /// Price.
    ///
    /// The price of one, in the smallest unit of the currency: 4990 is 4,990 CLP, or 49.90 MXN.
    ///
    /// Constraints: `minimum = 0`.
    ///
    /// Examples: `4990`, `0`.
    ///
    /// Evidence: Create Checkout Session, documented; Create Checkout Session, inferred.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, minimum = 0, maximum = 9007199254740991)]
    pub struct UnitAmount(i64);

    /// Quantity.
    ///
    /// How many.
    ///
    /// Constraints: `minimum = 1`.
    ///
    /// Example: `2`.
    ///
    /// Evidence: Create Checkout Session, documented; Create Checkout Session, inferred.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, minimum = 1, maximum = 9007199254740991)]
    pub struct Quantity(i64);

    /// Name.
    ///
    /// What the payer reads.
    ///
    /// Example: `Cuaderno`.
    ///
    /// Evidence: Guide: accept recurring payments, observed; Guide: accept recurring payments, inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ProductDataName(String);

    /// Key.
    ///
    /// A name of the merchant's own. Any name is plain text here, \`\_\_proto\_\_\` too.
    ///
    /// Constraints: `min_length = 1`, `max_length = 40`.
    ///
    /// Examples: `order`, `order_id`.
    ///
    /// Evidence: Metadata (metadata), documented; Metadata (metadata), inferred.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, min_length = 1, max_length = 40)]
    pub struct MetadataKey(String);

    /// Text.
    ///
    /// A text of up to 500 characters.
    ///
    /// Constraints: `max_length = 500`.
    ///
    /// Example: `123456`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Metadata (metadata), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 500)]
    pub struct MetadataText(String);

    /// Number.
    ///
    /// A number, read as an IEEE double. Send money and long ids as text.
    ///
    /// Examples: `42`, `3.5`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Metadata (metadata), documented; technical.
    #[derive(Clone, PartialEq, Eq, Hash, crate::Scalar)]
    #[fintoc(
        crate = crate,
        sensitive = personal,
        minimum = -9007199254740991,
        maximum = 9007199254740991
    )]
    pub struct MetadataNumber(crate::Number);

    /// Key.
    ///
    /// A name that the merchant chose.
    ///
    /// Example: `order_id`.
    ///
    /// Evidence: Checkout Session Object, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct ReturnedMetadataKey(String);

    /// Text.
    ///
    /// A text that the merchant stored.
    ///
    /// Example: `#12513`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct ReturnedMetadataText(String);

    /// Object type.
    ///
    /// Always \`payment_intent\`.
    ///
    /// Constraints: `const = "payment_intent"`.
    ///
    /// Example: `payment_intent`.
    ///
    /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, r#const = "payment_intent", max_length = 65536)]
    pub struct PaymentIntentObject(String);

    /// ID.
    ///
    /// The payment's id. Its form and length may change, so nothing is read out of it.
    ///
    /// Example: `pi_B4kdYzSVREeMAPv0`.
    ///
    /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct PaymentIntentId(String);

    /// Reference.
    ///
    /// The bank's number of the transfer: text, though it is made of digits.
    ///
    /// Example: `426686855`.
    ///
    /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct PaymentIntentReferenceId(String);

    /// Widget token.
    ///
    /// Opens the widget for this payment, for a while. Keep it out of logs.
    ///
    /// Example: `pi_B4kdYzSVREeMAPv0_sec_example`.
    ///
    /// Sensitive, a secret: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = secret, max_length = 65536)]
    pub struct PaymentIntentWidgetToken(String);

    /// Customer e-mail.
    ///
    /// The payer's e-mail, where the payment itself has one.
    ///
    /// Example: `ana@example.cl`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, sensitive = personal, max_length = 65536)]
    pub struct PaymentIntentCustomerEmail(String);

    /// Word.
    ///
    /// The word true or false, as a string.
    ///
    /// Examples: `false`, `true`.
    ///
    /// Evidence: Checkout Session Object, observed.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536)]
    pub struct EditableWord(String);

    /// Amount.
    ///
    /// How much to charge, in the smallest unit of the currency: 1000 is 1,000 CLP, or 10.00 MXN. Never rounded and never filled in for anybody.
    ///
    /// Constraints: `exclusive_minimum = 0`, `exclusive_maximum = 7000000`.
    ///
    /// Examples: `1000`, `1`, `6999999`.
    ///
    /// Evidence: Create Checkout Session, documented; Checkout Session Object, documented; Currencies (currencies), documented.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, exclusive_minimum = 0, exclusive_maximum = 7000000)]
    pub struct Amount(i64);

    /// Amount.
    ///
    /// How much is charged, in the smallest unit of the currency: 1200 is 1,200 CLP, or 12.00 MXN.
    ///
    /// Constraints: `exclusive_minimum = 0`.
    ///
    /// Example: `1200`.
    ///
    /// Evidence: Checkout Session Object, documented; Currencies (currencies), documented.
    #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, exclusive_minimum = 0, maximum = 9007199254740991)]
    pub struct PositiveAmount(i64);

    /// E-mail.
    ///
    /// A plain e-mail address in ASCII, without a display name and without quotes.
    ///
    /// Examples: `ana@example.cl`, `o'higgins+pagos@ventas.example.com`.
    ///
    /// Sensitive, personal data: never shown by `Debug` or in reports.
    ///
    /// Evidence: Create Checkout Session, documented; technical.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(
        crate = crate,
        sensitive = personal,
        max_length = 254,
        pattern = &EMAIL_PATTERN
    )]
    pub struct Email(String);

    static EMAIL_PATTERN: crate::Pattern = crate::Pattern::new(
            *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0\x02\0\x03\x04\0\x05\x05\x05\x05\x05\x05\x05\x05\x05\x05\0\0\0\0\0\0\x06\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\0\0\0\0\x02\0\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\0\0\0\0\0",
            8,
            2536,
            &[
                0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 24, 24, 0, 24, 0, 24, 0, 32, 40, 40, 48, 40,
                0, 40, 0, 32, 40, 40, 48, 40, 56, 40, 0, 64, 72, 72, 80, 72, 0, 72, 0, 64,
                72, 72, 80, 72, 56, 72, 0, 64, 72, 72, 0, 72, 0, 72, 0, 0, 0, 0, 0, 88, 0,
                88, 0, 96, 104, 104, 112, 104, 0, 104, 0, 96, 104, 104, 112, 104, 56, 104, 0,
                96, 104, 104, 0, 104, 0, 104, 0, 0, 0, 120, 128, 136, 0, 136, 0, 144, 152,
                152, 160, 152, 0, 152, 0, 144, 152, 152, 160, 152, 56, 152, 0, 144, 152, 152,
                0, 152, 0, 152, 0, 0, 0, 0, 0, 168, 0, 168, 0, 0, 0, 0, 0, 88, 0, 176, 0, 0,
                0, 184, 128, 168, 0, 168, 0, 192, 200, 200, 208, 200, 0, 200, 0, 192, 200,
                200, 208, 200, 56, 200, 0, 192, 200, 200, 0, 200, 0, 200, 0, 0, 0, 216, 128,
                224, 0, 224, 0, 0, 0, 120, 128, 136, 0, 2536, 0, 0, 0, 0, 0, 224, 0, 224, 0,
                232, 240, 240, 248, 240, 0, 240, 0, 232, 240, 240, 248, 240, 56, 240, 0, 232,
                240, 240, 0, 240, 0, 240, 0, 0, 0, 0, 0, 256, 0, 256, 0, 0, 0, 264, 128, 256,
                0, 256, 0, 272, 280, 280, 288, 280, 0, 280, 0, 272, 280, 280, 288, 280, 56,
                280, 0, 272, 280, 280, 0, 280, 0, 280, 0, 0, 0, 296, 128, 304, 0, 304, 0, 0,
                0, 0, 0, 304, 0, 304, 0, 312, 320, 320, 328, 320, 0, 320, 0, 312, 320, 320,
                328, 320, 56, 320, 0, 312, 320, 320, 0, 320, 0, 320, 0, 0, 0, 0, 0, 336, 0,
                336, 0, 0, 0, 344, 128, 336, 0, 336, 0, 352, 360, 360, 368, 360, 0, 360, 0,
                352, 360, 360, 368, 360, 56, 360, 0, 352, 360, 360, 0, 360, 0, 360, 0, 0, 0,
                376, 128, 384, 0, 384, 0, 0, 0, 0, 0, 384, 0, 384, 0, 392, 400, 400, 408,
                400, 0, 400, 0, 392, 400, 400, 408, 400, 56, 400, 0, 392, 400, 400, 0, 400,
                0, 400, 0, 0, 0, 0, 0, 416, 0, 416, 0, 0, 0, 424, 128, 416, 0, 416, 0, 432,
                440, 440, 448, 440, 0, 440, 0, 432, 440, 440, 448, 440, 56, 440, 0, 432, 440,
                440, 0, 440, 0, 440, 0, 0, 0, 456, 128, 464, 0, 464, 0, 0, 0, 0, 0, 464, 0,
                464, 0, 472, 480, 480, 488, 480, 0, 480, 0, 472, 480, 480, 488, 480, 56, 480,
                0, 472, 480, 480, 0, 480, 0, 480, 0, 0, 0, 0, 0, 496, 0, 496, 0, 0, 0, 504,
                128, 496, 0, 496, 0, 512, 520, 520, 528, 520, 0, 520, 0, 512, 520, 520, 528,
                520, 56, 520, 0, 512, 520, 520, 0, 520, 0, 520, 0, 0, 0, 536, 128, 544, 0,
                544, 0, 0, 0, 0, 0, 544, 0, 544, 0, 552, 560, 560, 568, 560, 0, 560, 0, 552,
                560, 560, 568, 560, 56, 560, 0, 552, 560, 560, 0, 560, 0, 560, 0, 0, 0, 0, 0,
                576, 0, 576, 0, 0, 0, 584, 128, 576, 0, 576, 0, 592, 600, 600, 608, 600, 0,
                600, 0, 592, 600, 600, 608, 600, 56, 600, 0, 592, 600, 600, 0, 600, 0, 600,
                0, 0, 0, 616, 128, 624, 0, 624, 0, 0, 0, 0, 0, 624, 0, 624, 0, 632, 640, 640,
                648, 640, 0, 640, 0, 632, 640, 640, 648, 640, 56, 640, 0, 632, 640, 640, 0,
                640, 0, 640, 0, 0, 0, 0, 0, 656, 0, 656, 0, 0, 0, 664, 128, 656, 0, 656, 0,
                672, 680, 680, 688, 680, 0, 680, 0, 672, 680, 680, 688, 680, 56, 680, 0, 672,
                680, 680, 0, 680, 0, 680, 0, 0, 0, 696, 128, 704, 0, 704, 0, 0, 0, 0, 0, 704,
                0, 704, 0, 712, 720, 720, 728, 720, 0, 720, 0, 712, 720, 720, 728, 720, 56,
                720, 0, 712, 720, 720, 0, 720, 0, 720, 0, 0, 0, 0, 0, 736, 0, 736, 0, 0, 0,
                744, 128, 736, 0, 736, 0, 752, 760, 760, 768, 760, 0, 760, 0, 752, 760, 760,
                768, 760, 56, 760, 0, 752, 760, 760, 0, 760, 0, 760, 0, 0, 0, 776, 128, 784,
                0, 784, 0, 0, 0, 0, 0, 784, 0, 784, 0, 792, 800, 800, 808, 800, 0, 800, 0,
                792, 800, 800, 808, 800, 56, 800, 0, 792, 800, 800, 0, 800, 0, 800, 0, 0, 0,
                0, 0, 816, 0, 816, 0, 0, 0, 824, 128, 816, 0, 816, 0, 832, 840, 840, 848,
                840, 0, 840, 0, 832, 840, 840, 848, 840, 56, 840, 0, 832, 840, 840, 0, 840,
                0, 840, 0, 0, 0, 856, 128, 864, 0, 864, 0, 0, 0, 0, 0, 864, 0, 864, 0, 872,
                880, 880, 888, 880, 0, 880, 0, 872, 880, 880, 888, 880, 56, 880, 0, 872, 880,
                880, 0, 880, 0, 880, 0, 0, 0, 0, 0, 896, 0, 896, 0, 0, 0, 904, 128, 896, 0,
                896, 0, 912, 920, 920, 928, 920, 0, 920, 0, 912, 920, 920, 928, 920, 56, 920,
                0, 912, 920, 920, 0, 920, 0, 920, 0, 0, 0, 936, 128, 944, 0, 944, 0, 0, 0, 0,
                0, 944, 0, 944, 0, 952, 960, 960, 968, 960, 0, 960, 0, 952, 960, 960, 968,
                960, 56, 960, 0, 952, 960, 960, 0, 960, 0, 960, 0, 0, 0, 0, 0, 976, 0, 976,
                0, 0, 0, 984, 128, 976, 0, 976, 0, 992, 1000, 1000, 1008, 1000, 0, 1000, 0,
                992, 1000, 1000, 1008, 1000, 56, 1000, 0, 992, 1000, 1000, 0, 1000, 0, 1000,
                0, 0, 0, 1016, 128, 1024, 0, 1024, 0, 0, 0, 0, 0, 1024, 0, 1024, 0, 1032,
                1040, 1040, 1048, 1040, 0, 1040, 0, 1032, 1040, 1040, 1048, 1040, 56, 1040,
                0, 1032, 1040, 1040, 0, 1040, 0, 1040, 0, 0, 0, 0, 0, 1056, 0, 1056, 0, 0, 0,
                1064, 128, 1056, 0, 1056, 0, 1072, 1080, 1080, 1088, 1080, 0, 1080, 0, 1072,
                1080, 1080, 1088, 1080, 56, 1080, 0, 1072, 1080, 1080, 0, 1080, 0, 1080, 0,
                0, 0, 1096, 128, 1104, 0, 1104, 0, 0, 0, 0, 0, 1104, 0, 1104, 0, 1112, 1120,
                1120, 1128, 1120, 0, 1120, 0, 1112, 1120, 1120, 1128, 1120, 56, 1120, 0,
                1112, 1120, 1120, 0, 1120, 0, 1120, 0, 0, 0, 0, 0, 1136, 0, 1136, 0, 0, 0,
                1144, 128, 1136, 0, 1136, 0, 1152, 1160, 1160, 1168, 1160, 0, 1160, 0, 1152,
                1160, 1160, 1168, 1160, 56, 1160, 0, 1152, 1160, 1160, 0, 1160, 0, 1160, 0,
                0, 0, 1176, 128, 1184, 0, 1184, 0, 0, 0, 0, 0, 1184, 0, 1184, 0, 1192, 1200,
                1200, 1208, 1200, 0, 1200, 0, 1192, 1200, 1200, 1208, 1200, 56, 1200, 0,
                1192, 1200, 1200, 0, 1200, 0, 1200, 0, 0, 0, 0, 0, 1216, 0, 1216, 0, 0, 0,
                1224, 128, 1216, 0, 1216, 0, 1232, 1240, 1240, 1248, 1240, 0, 1240, 0, 1232,
                1240, 1240, 1248, 1240, 56, 1240, 0, 1232, 1240, 1240, 0, 1240, 0, 1240, 0,
                0, 0, 1256, 128, 1264, 0, 1264, 0, 0, 0, 0, 0, 1264, 0, 1264, 0, 1272, 1280,
                1280, 1288, 1280, 0, 1280, 0, 1272, 1280, 1280, 1288, 1280, 56, 1280, 0,
                1272, 1280, 1280, 0, 1280, 0, 1280, 0, 0, 0, 0, 0, 1296, 0, 1296, 0, 0, 0,
                1304, 128, 1296, 0, 1296, 0, 1312, 1320, 1320, 1328, 1320, 0, 1320, 0, 1312,
                1320, 1320, 1328, 1320, 56, 1320, 0, 1312, 1320, 1320, 0, 1320, 0, 1320, 0,
                0, 0, 1336, 128, 1344, 0, 1344, 0, 0, 0, 0, 0, 1344, 0, 1344, 0, 1352, 1360,
                1360, 1368, 1360, 0, 1360, 0, 1352, 1360, 1360, 1368, 1360, 56, 1360, 0,
                1352, 1360, 1360, 0, 1360, 0, 1360, 0, 0, 0, 0, 0, 1376, 0, 1376, 0, 0, 0,
                1384, 128, 1376, 0, 1376, 0, 1392, 1400, 1400, 1408, 1400, 0, 1400, 0, 1392,
                1400, 1400, 1408, 1400, 56, 1400, 0, 1392, 1400, 1400, 0, 1400, 0, 1400, 0,
                0, 0, 1416, 128, 1424, 0, 1424, 0, 0, 0, 0, 0, 1424, 0, 1424, 0, 1432, 1440,
                1440, 1448, 1440, 0, 1440, 0, 1432, 1440, 1440, 1448, 1440, 56, 1440, 0,
                1432, 1440, 1440, 0, 1440, 0, 1440, 0, 0, 0, 0, 0, 1456, 0, 1456, 0, 0, 0,
                1464, 128, 1456, 0, 1456, 0, 1472, 1480, 1480, 1488, 1480, 0, 1480, 0, 1472,
                1480, 1480, 1488, 1480, 56, 1480, 0, 1472, 1480, 1480, 0, 1480, 0, 1480, 0,
                0, 0, 1496, 128, 1504, 0, 1504, 0, 0, 0, 0, 0, 1504, 0, 1504, 0, 1512, 1520,
                1520, 1528, 1520, 0, 1520, 0, 1512, 1520, 1520, 1528, 1520, 56, 1520, 0,
                1512, 1520, 1520, 0, 1520, 0, 1520, 0, 0, 0, 0, 0, 1536, 0, 1536, 0, 0, 0,
                1544, 128, 1536, 0, 1536, 0, 1552, 1560, 1560, 1568, 1560, 0, 1560, 0, 1552,
                1560, 1560, 1568, 1560, 56, 1560, 0, 1552, 1560, 1560, 0, 1560, 0, 1560, 0,
                0, 0, 1576, 128, 1584, 0, 1584, 0, 0, 0, 0, 0, 1584, 0, 1584, 0, 1592, 1600,
                1600, 1608, 1600, 0, 1600, 0, 1592, 1600, 1600, 1608, 1600, 56, 1600, 0,
                1592, 1600, 1600, 0, 1600, 0, 1600, 0, 0, 0, 0, 0, 1616, 0, 1616, 0, 0, 0,
                1624, 128, 1616, 0, 1616, 0, 1632, 1640, 1640, 1648, 1640, 0, 1640, 0, 1632,
                1640, 1640, 1648, 1640, 56, 1640, 0, 1632, 1640, 1640, 0, 1640, 0, 1640, 0,
                0, 0, 1656, 128, 1664, 0, 1664, 0, 0, 0, 0, 0, 1664, 0, 1664, 0, 1672, 1680,
                1680, 1688, 1680, 0, 1680, 0, 1672, 1680, 1680, 1688, 1680, 56, 1680, 0,
                1672, 1680, 1680, 0, 1680, 0, 1680, 0, 0, 0, 0, 0, 1696, 0, 1696, 0, 0, 0,
                1704, 128, 1696, 0, 1696, 0, 1712, 1720, 1720, 1728, 1720, 0, 1720, 0, 1712,
                1720, 1720, 1728, 1720, 56, 1720, 0, 1712, 1720, 1720, 0, 1720, 0, 1720, 0,
                0, 0, 1736, 128, 1744, 0, 1744, 0, 0, 0, 0, 0, 1744, 0, 1744, 0, 1752, 1760,
                1760, 1768, 1760, 0, 1760, 0, 1752, 1760, 1760, 1768, 1760, 56, 1760, 0,
                1752, 1760, 1760, 0, 1760, 0, 1760, 0, 0, 0, 0, 0, 1776, 0, 1776, 0, 0, 0,
                1784, 128, 1776, 0, 1776, 0, 1792, 1800, 1800, 1808, 1800, 0, 1800, 0, 1792,
                1800, 1800, 1808, 1800, 56, 1800, 0, 1792, 1800, 1800, 0, 1800, 0, 1800, 0,
                0, 0, 1816, 128, 1824, 0, 1824, 0, 0, 0, 0, 0, 1824, 0, 1824, 0, 1832, 1840,
                1840, 1848, 1840, 0, 1840, 0, 1832, 1840, 1840, 1848, 1840, 56, 1840, 0,
                1832, 1840, 1840, 0, 1840, 0, 1840, 0, 0, 0, 0, 0, 1856, 0, 1856, 0, 0, 0,
                1864, 128, 1856, 0, 1856, 0, 1872, 1880, 1880, 1888, 1880, 0, 1880, 0, 1872,
                1880, 1880, 1888, 1880, 56, 1880, 0, 1872, 1880, 1880, 0, 1880, 0, 1880, 0,
                0, 0, 1896, 128, 1904, 0, 1904, 0, 0, 0, 0, 0, 1904, 0, 1904, 0, 1912, 1920,
                1920, 1928, 1920, 0, 1920, 0, 1912, 1920, 1920, 1928, 1920, 56, 1920, 0,
                1912, 1920, 1920, 0, 1920, 0, 1920, 0, 0, 0, 0, 0, 1936, 0, 1936, 0, 0, 0,
                1944, 128, 1936, 0, 1936, 0, 1952, 1960, 1960, 1968, 1960, 0, 1960, 0, 1952,
                1960, 1960, 1968, 1960, 56, 1960, 0, 1952, 1960, 1960, 0, 1960, 0, 1960, 0,
                0, 0, 1976, 128, 1984, 0, 1984, 0, 0, 0, 0, 0, 1984, 0, 1984, 0, 1992, 2000,
                2000, 2008, 2000, 0, 2000, 0, 1992, 2000, 2000, 2008, 2000, 56, 2000, 0,
                1992, 2000, 2000, 0, 2000, 0, 2000, 0, 0, 0, 0, 0, 2016, 0, 2016, 0, 0, 0,
                2024, 128, 2016, 0, 2016, 0, 2032, 2040, 2040, 2048, 2040, 0, 2040, 0, 2032,
                2040, 2040, 2048, 2040, 56, 2040, 0, 2032, 2040, 2040, 0, 2040, 0, 2040, 0,
                0, 0, 2056, 128, 2064, 0, 2064, 0, 0, 0, 0, 0, 2064, 0, 2064, 0, 2072, 2080,
                2080, 2088, 2080, 0, 2080, 0, 2072, 2080, 2080, 2088, 2080, 56, 2080, 0,
                2072, 2080, 2080, 0, 2080, 0, 2080, 0, 0, 0, 0, 0, 2096, 0, 2096, 0, 0, 0,
                2104, 128, 2096, 0, 2096, 0, 2112, 2120, 2120, 2128, 2120, 0, 2120, 0, 2112,
                2120, 2120, 2128, 2120, 56, 2120, 0, 2112, 2120, 2120, 0, 2120, 0, 2120, 0,
                0, 0, 2136, 128, 2144, 0, 2144, 0, 0, 0, 0, 0, 2144, 0, 2144, 0, 2152, 2160,
                2160, 2168, 2160, 0, 2160, 0, 2152, 2160, 2160, 2168, 2160, 56, 2160, 0,
                2152, 2160, 2160, 0, 2160, 0, 2160, 0, 0, 0, 0, 0, 2176, 0, 2176, 0, 0, 0,
                2184, 128, 2176, 0, 2176, 0, 2192, 2200, 2200, 2208, 2200, 0, 2200, 0, 2192,
                2200, 2200, 2208, 2200, 56, 2200, 0, 2192, 2200, 2200, 0, 2200, 0, 2200, 0,
                0, 0, 2216, 128, 2224, 0, 2224, 0, 0, 0, 0, 0, 2224, 0, 2224, 0, 2232, 2240,
                2240, 2248, 2240, 0, 2240, 0, 2232, 2240, 2240, 2248, 2240, 56, 2240, 0,
                2232, 2240, 2240, 0, 2240, 0, 2240, 0, 0, 0, 0, 0, 2256, 0, 2256, 0, 0, 0,
                2264, 128, 2256, 0, 2256, 0, 2272, 2280, 2280, 2288, 2280, 0, 2280, 0, 2272,
                2280, 2280, 2288, 2280, 56, 2280, 0, 2272, 2280, 2280, 0, 2280, 0, 2280, 0,
                0, 0, 2296, 128, 2304, 0, 2304, 0, 0, 0, 0, 0, 2304, 0, 2304, 0, 2312, 2320,
                2320, 2328, 2320, 0, 2320, 0, 2312, 2320, 2320, 2328, 2320, 56, 2320, 0,
                2312, 2320, 2320, 0, 2320, 0, 2320, 0, 0, 0, 0, 0, 2336, 0, 2336, 0, 0, 0,
                2344, 128, 2336, 0, 2336, 0, 2352, 2360, 2360, 2368, 2360, 0, 2360, 0, 2352,
                2360, 2360, 2368, 2360, 56, 2360, 0, 2352, 2360, 2360, 0, 2360, 0, 2360, 0,
                0, 0, 2376, 128, 2384, 0, 2384, 0, 0, 0, 0, 0, 2384, 0, 2384, 0, 2392, 2400,
                2400, 2408, 2400, 0, 2400, 0, 2392, 2400, 2400, 2408, 2400, 56, 2400, 0,
                2392, 2400, 2400, 0, 2400, 0, 2400, 0, 0, 0, 0, 0, 2416, 0, 2416, 0, 0, 0,
                2424, 128, 2416, 0, 2416, 0, 2432, 2440, 2440, 2448, 2440, 0, 2440, 0, 2432,
                2440, 2440, 2448, 2440, 56, 2440, 0, 2432, 2440, 2440, 0, 2440, 0, 2440, 0,
                0, 0, 2456, 128, 2464, 0, 2464, 0, 0, 0, 0, 0, 2464, 0, 2464, 0, 2472, 2480,
                2480, 2472, 2480, 0, 2480, 0, 2472, 2480, 2480, 2472, 2480, 56, 2480, 0,
                2472, 2480, 2480, 0, 2480, 0, 2480, 0, 0, 0, 0, 0, 2488, 0, 2488, 0, 0, 0,
                2496, 128, 2488, 0, 2488, 0, 0, 2504, 2504, 0, 2504, 0, 2504, 0, 0, 2504,
                2504, 0, 2504, 56, 2504, 0, 0, 0, 2512, 128, 2520, 0, 2520, 0, 0, 0, 0, 0,
                2520, 0, 2520, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 2528, 0, 2528, 0, 0,
                0, 0, 128, 2528, 0, 2528, 0, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 184, 128, 168,
                0, 2544, 0, 0, 0, 216, 128, 224, 0, 2552, 0, 0, 0, 264, 128, 256, 0, 2560, 0,
                0, 0, 296, 128, 304, 0, 2568, 0, 0, 0, 344, 128, 336, 0, 2576, 0, 0, 0, 376,
                128, 384, 0, 2584, 0, 0, 0, 424, 128, 416, 0, 2592, 0, 0, 0, 456, 128, 464,
                0, 2600, 0, 0, 0, 504, 128, 496, 0, 2608, 0, 0, 0, 536, 128, 544, 0, 2616, 0,
                0, 0, 584, 128, 576, 0, 2624, 0, 0, 0, 616, 128, 624, 0, 2632, 0, 0, 0, 664,
                128, 656, 0, 2640, 0, 0, 0, 696, 128, 704, 0, 2648, 0, 0, 0, 744, 128, 736,
                0, 2656, 0, 0, 0, 776, 128, 784, 0, 2664, 0, 0, 0, 824, 128, 816, 0, 2672, 0,
                0, 0, 856, 128, 864, 0, 2680, 0, 0, 0, 904, 128, 896, 0, 2688, 0, 0, 0, 936,
                128, 944, 0, 2696, 0, 0, 0, 984, 128, 976, 0, 2704, 0, 0, 0, 1016, 128, 1024,
                0, 2712, 0, 0, 0, 1064, 128, 1056, 0, 2720, 0, 0, 0, 1096, 128, 1104, 0,
                2728, 0, 0, 0, 1144, 128, 1136, 0, 2736, 0, 0, 0, 1176, 128, 1184, 0, 2744,
                0, 0, 0, 1224, 128, 1216, 0, 2752, 0, 0, 0, 1256, 128, 1264, 0, 2760, 0, 0,
                0, 1304, 128, 1296, 0, 2768, 0, 0, 0, 1336, 128, 1344, 0, 2776, 0, 0, 0,
                1384, 128, 1376, 0, 2784, 0, 0, 0, 1416, 128, 1424, 0, 2792, 0, 0, 0, 1464,
                128, 1456, 0, 2800, 0, 0, 0, 1496, 128, 1504, 0, 2808, 0, 0, 0, 1544, 128,
                1536, 0, 2816, 0, 0, 0, 1576, 128, 1584, 0, 2824, 0, 0, 0, 1624, 128, 1616,
                0, 2832, 0, 0, 0, 1656, 128, 1664, 0, 2840, 0, 0, 0, 1704, 128, 1696, 0,
                2848, 0, 0, 0, 1736, 128, 1744, 0, 2856, 0, 0, 0, 1784, 128, 1776, 0, 2864,
                0, 0, 0, 1816, 128, 1824, 0, 2872, 0, 0, 0, 1864, 128, 1856, 0, 2880, 0, 0,
                0, 1896, 128, 1904, 0, 2888, 0, 0, 0, 1944, 128, 1936, 0, 2896, 0, 0, 0,
                1976, 128, 1984, 0, 2904, 0, 0, 0, 2024, 128, 2016, 0, 2912, 0, 0, 0, 2056,
                128, 2064, 0, 2920, 0, 0, 0, 2104, 128, 2096, 0, 2928, 0, 0, 0, 2136, 128,
                2144, 0, 2936, 0, 0, 0, 2184, 128, 2176, 0, 2944, 0, 0, 0, 2216, 128, 2224,
                0, 2952, 0, 0, 0, 2264, 128, 2256, 0, 2960, 0, 0, 0, 2296, 128, 2304, 0,
                2968, 0, 0, 0, 2344, 128, 2336, 0, 2976, 0, 0, 0, 2376, 128, 2384, 0, 2984,
                0, 0, 0, 2424, 128, 2416, 0, 2992, 0, 0, 0, 2456, 128, 2464, 0, 3000, 0, 0,
                0, 2496, 128, 2488, 0, 3008, 0, 0, 0, 2512, 128, 2520, 0, 3016, 0, 0, 0, 0,
                128, 2528, 0, 3024, 0, 0, 0, 0, 128, 0, 0, 0,
            ],
        )
        .with_example("ana@example.cl");

    /// Date and time.
    ///
    /// An instant as in RFC 3339: a day that the calendar has, the letter T, a time, and Z for UTC or an offset. Milliseconds may be there or not; Fintoc mixes both in one object.
    ///
    /// Examples: `2026-11-20T12:00:00Z`, `2021-10-15T15:22:11.474Z`, `2026-11-20T09:00:00-03:00`.
    ///
    /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed; technical.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536, pattern = &DATE_TIME_PATTERN)]
    pub struct DateTime(String);

    static DATE_TIME_PATTERN: crate::Pattern = crate::Pattern::new(
            *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x02\x03\0\x04\x05\x06\x07\x08\t\n\x0B\x0C\r\x0E\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0F\0\0\0\0\0\x10\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
            17,
            952,
            &[
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34, 51, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0,
                0, 0, 0, 0, 0, 85, 68, 68, 68, 85, 68, 68, 68, 85, 68, 0, 0, 0, 0, 0, 0, 0,
                102, 119, 136, 119, 136, 119, 136, 119, 136, 119, 0, 0, 0, 0, 0, 0, 0, 136,
                119, 136, 119, 136, 119, 136, 119, 136, 119, 0, 0, 0, 0, 0, 0, 0, 153, 153,
                153, 153, 170, 153, 153, 153, 170, 153, 0, 0, 0, 0, 0, 0, 0, 153, 153, 170,
                153, 153, 153, 170, 153, 153, 153, 0, 0, 0, 0, 0, 0, 0, 170, 153, 153, 153,
                170, 153, 153, 153, 170, 153, 0, 0, 0, 0, 0, 187, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 221, 238, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 238, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 272, 289, 272, 306, 272, 306, 272,
                272, 306, 0, 0, 0, 0, 0, 0, 0, 272, 306, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 272, 323, 272, 306, 272, 306, 272, 272, 306, 0, 0, 0, 0, 0,
                340, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 357, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 391, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 408, 425,
                425, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 408, 425, 459, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 408, 425, 425, 476, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 408, 425, 425, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493,
                493, 493, 493, 493, 493, 493, 493, 493, 0, 0, 0, 0, 0, 0, 0, 493, 493, 493,
                493, 493, 493, 493, 493, 493, 493, 0, 0, 0, 0, 0, 0, 0, 493, 493, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493, 493, 493, 493, 493, 493, 493, 493, 493,
                0, 0, 0, 0, 0, 0, 0, 0, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0, 0, 0, 0, 527, 527, 544, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 561, 561, 561, 561, 561, 561, 561, 561, 561,
                561, 0, 0, 0, 0, 0, 0, 0, 561, 561, 561, 561, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 0, 0, 595, 595, 595,
                595, 595, 595, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 612, 612, 612, 612, 612, 612,
                612, 612, 612, 612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 629,
                0, 0, 0, 0, 0, 0, 646, 646, 646, 646, 646, 646, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 663, 663, 663, 663, 663, 663, 663, 663, 663, 663, 0, 0, 0, 0, 680, 680,
                697, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 952, 0, 0, 0, 0, 714, 714, 731, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 748, 748, 748, 748, 748, 748, 748,
                748, 748, 748, 0, 0, 0, 0, 0, 0, 0, 765, 765, 765, 765, 765, 765, 765, 765,
                765, 765, 0, 0, 0, 0, 0, 0, 0, 765, 765, 765, 765, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 680, 680, 0, 782, 782, 782, 782, 782, 782, 782, 782, 782, 782, 0, 0, 952,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 799, 0, 0, 0, 680, 680, 0, 816,
                816, 816, 816, 816, 816, 816, 816, 816, 816, 0, 0, 952, 0, 0, 0, 0, 833, 833,
                833, 833, 833, 833, 0, 0, 0, 0, 0, 0, 0, 0, 680, 680, 0, 850, 850, 850, 850,
                850, 850, 850, 850, 850, 850, 0, 0, 952, 0, 0, 0, 0, 952, 952, 952, 952, 952,
                952, 952, 952, 952, 952, 0, 0, 0, 0, 680, 680, 0, 867, 867, 867, 867, 867,
                867, 867, 867, 867, 867, 0, 0, 952, 0, 680, 680, 0, 884, 884, 884, 884, 884,
                884, 884, 884, 884, 884, 0, 0, 952, 0, 680, 680, 0, 901, 901, 901, 901, 901,
                901, 901, 901, 901, 901, 0, 0, 952, 0, 680, 680, 0, 918, 918, 918, 918, 918,
                918, 918, 918, 918, 918, 0, 0, 952, 0, 680, 680, 0, 935, 935, 935, 935, 935,
                935, 935, 935, 935, 935, 0, 0, 952, 0, 680, 680, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 952, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            ],
        )
        .with_example("2026-11-20T12:00:00Z");

    /// URL.
    ///
    /// An absolute http or https address in ASCII: a host name (no number for an address, no user name before it), perhaps a port, a path, a query. It is sent byte for byte as given.
    ///
    /// Examples: `https://merchant.com/success`, `http://localhost:3000/pago?orden=123456`.
    ///
    /// Evidence: Create Checkout Session, documented; technical.
    #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, crate::Scalar)]
    #[fintoc(crate = crate, max_length = 65536, pattern = &HTTP_URL_PATTERN)]
    pub struct HttpUrl(String);

    static HTTP_URL_PATTERN: crate::Pattern = crate::Pattern::new(
            *b"\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x02\x01\x03\x01\x01\x01\x01\x01\x01\x01\x04\x05\x06\x07\x08\x08\t\n\x0B\x0C\r\r\r\x0E\x01\0\x01\0\x0F\x01\x10\x10\x10\x10\x10\x10\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\x11\0\0\0\0\x01\0\x10\x10\x10\x10\x10\x10\x11\x12\x11\x11\x11\x11\x11\x11\x11\x13\x11\x11\x14\x15\x11\x11\x11\x11\x11\x11\0\0\0\x01\0",
            22,
            4400,
            &[
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132,
                0, 0, 0, 0, 0, 154, 0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 132, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 220, 220, 220, 220, 220, 220, 220, 0, 0, 4400, 4400, 4400,
                4400, 4400, 4400, 0, 0, 0, 0, 242, 198, 0, 264, 264, 264, 264, 264, 264, 264,
                0, 0, 264, 264, 264, 264, 264, 264, 0, 0, 0, 0, 330, 0, 0, 352, 352, 352,
                352, 352, 352, 352, 0, 0, 352, 352, 352, 352, 352, 352, 0, 0, 0, 0, 330, 198,
                0, 352, 352, 352, 352, 352, 352, 352, 0, 0, 352, 352, 352, 352, 352, 352, 0,
                0, 0, 0, 396, 0, 0, 4488, 4488, 4488, 4488, 4488, 4488, 4488, 0, 0, 4488,
                4488, 4488, 4488, 4488, 4488, 0, 0, 0, 0, 0, 0, 0, 0, 4510, 4510, 4510, 4510,
                4532, 4554, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 440, 0, 0, 462, 462, 462,
                462, 462, 462, 462, 0, 0, 462, 462, 462, 462, 462, 462, 0, 0, 0, 0, 440, 198,
                0, 462, 462, 462, 462, 462, 462, 462, 0, 0, 462, 462, 462, 462, 462, 462, 0,
                0, 0, 0, 0, 0, 0, 484, 484, 484, 484, 484, 484, 484, 0, 0, 484, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 506, 0, 0, 4576, 4576, 4576, 4576, 4576, 4576, 4576, 0, 0,
                4576, 4576, 4576, 4576, 4576, 4576, 0, 0, 0, 0, 0, 0, 0, 528, 528, 528, 528,
                528, 528, 528, 0, 0, 528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 550, 0, 0, 572, 572,
                572, 572, 572, 572, 572, 0, 0, 572, 572, 572, 572, 572, 572, 0, 0, 0, 0, 550,
                198, 0, 572, 572, 572, 572, 572, 572, 572, 0, 0, 572, 572, 572, 572, 572,
                572, 0, 0, 0, 0, 0, 0, 0, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 0, 0,
                4422, 0, 0, 0, 0, 0, 0, 0, 0, 0, 594, 0, 0, 4642, 4642, 4642, 4642, 4642,
                4642, 4642, 0, 0, 4642, 4642, 4642, 4642, 4642, 4642, 0, 0, 0, 0, 0, 0, 0,
                4444, 4444, 4444, 4444, 4444, 4444, 4444, 0, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 616, 0, 0, 638, 638, 638, 638, 638, 638, 638, 0, 0, 638, 638, 638, 638,
                638, 638, 0, 0, 0, 0, 616, 198, 0, 638, 638, 638, 638, 638, 638, 638, 0, 0,
                638, 638, 638, 638, 638, 638, 0, 0, 0, 0, 660, 0, 0, 4708, 4708, 4708, 4708,
                4708, 4708, 4708, 0, 0, 4708, 4708, 4708, 4708, 4708, 4708, 0, 0, 0, 0, 682,
                0, 0, 704, 704, 704, 704, 704, 704, 704, 0, 0, 704, 704, 704, 704, 704, 704,
                0, 0, 0, 0, 682, 198, 0, 704, 704, 704, 704, 704, 704, 704, 0, 0, 704, 704,
                704, 704, 704, 704, 0, 0, 0, 0, 726, 0, 0, 4774, 4774, 4774, 4774, 4774,
                4774, 4774, 0, 0, 4774, 4774, 4774, 4774, 4774, 4774, 0, 0, 0, 0, 748, 0, 0,
                770, 770, 770, 770, 770, 770, 770, 0, 0, 770, 770, 770, 770, 770, 770, 0, 0,
                0, 0, 748, 198, 0, 770, 770, 770, 770, 770, 770, 770, 0, 0, 770, 770, 770,
                770, 770, 770, 0, 0, 0, 0, 792, 0, 0, 4796, 4796, 4796, 4796, 4796, 4796,
                4796, 0, 0, 4796, 4796, 4796, 4796, 4796, 4796, 0, 0, 0, 0, 814, 0, 0, 836,
                836, 836, 836, 836, 836, 836, 0, 0, 836, 836, 836, 836, 836, 836, 0, 0, 0, 0,
                814, 198, 0, 836, 836, 836, 836, 836, 836, 836, 0, 0, 836, 836, 836, 836,
                836, 836, 0, 0, 0, 0, 858, 0, 0, 4818, 4818, 4818, 4818, 4818, 4818, 4818, 0,
                0, 4818, 4818, 4818, 4818, 4818, 4818, 0, 0, 0, 0, 880, 0, 0, 902, 902, 902,
                902, 902, 902, 902, 0, 0, 902, 902, 902, 902, 902, 902, 0, 0, 0, 0, 880, 198,
                0, 902, 902, 902, 902, 902, 902, 902, 0, 0, 902, 902, 902, 902, 902, 902, 0,
                0, 0, 0, 924, 0, 0, 4840, 4840, 4840, 4840, 4840, 4840, 4840, 0, 0, 4840,
                4840, 4840, 4840, 4840, 4840, 0, 0, 0, 0, 946, 0, 0, 968, 968, 968, 968, 968,
                968, 968, 0, 0, 968, 968, 968, 968, 968, 968, 0, 0, 0, 0, 946, 198, 0, 968,
                968, 968, 968, 968, 968, 968, 0, 0, 968, 968, 968, 968, 968, 968, 0, 0, 0, 0,
                990, 0, 0, 4862, 4862, 4862, 4862, 4862, 4862, 4862, 0, 0, 4862, 4862, 4862,
                4862, 4862, 4862, 0, 0, 0, 0, 1012, 0, 0, 1034, 1034, 1034, 1034, 1034, 1034,
                1034, 0, 0, 1034, 1034, 1034, 1034, 1034, 1034, 0, 0, 0, 0, 1012, 198, 0,
                1034, 1034, 1034, 1034, 1034, 1034, 1034, 0, 0, 1034, 1034, 1034, 1034, 1034,
                1034, 0, 0, 0, 0, 1056, 0, 0, 4884, 4884, 4884, 4884, 4884, 4884, 4884, 0, 0,
                4884, 4884, 4884, 4884, 4884, 4884, 0, 0, 0, 0, 1078, 0, 0, 1100, 1100, 1100,
                1100, 1100, 1100, 1100, 0, 0, 1100, 1100, 1100, 1100, 1100, 1100, 0, 0, 0, 0,
                1078, 198, 0, 1100, 1100, 1100, 1100, 1100, 1100, 1100, 0, 0, 1100, 1100,
                1100, 1100, 1100, 1100, 0, 0, 0, 0, 1122, 0, 0, 4906, 4906, 4906, 4906, 4906,
                4906, 4906, 0, 0, 4906, 4906, 4906, 4906, 4906, 4906, 0, 0, 0, 0, 1144, 0, 0,
                1166, 1166, 1166, 1166, 1166, 1166, 1166, 0, 0, 1166, 1166, 1166, 1166, 1166,
                1166, 0, 0, 0, 0, 1144, 198, 0, 1166, 1166, 1166, 1166, 1166, 1166, 1166, 0,
                0, 1166, 1166, 1166, 1166, 1166, 1166, 0, 0, 0, 0, 1188, 0, 0, 4928, 4928,
                4928, 4928, 4928, 4928, 4928, 0, 0, 4928, 4928, 4928, 4928, 4928, 4928, 0, 0,
                0, 0, 1210, 0, 0, 1232, 1232, 1232, 1232, 1232, 1232, 1232, 0, 0, 1232, 1232,
                1232, 1232, 1232, 1232, 0, 0, 0, 0, 1210, 198, 0, 1232, 1232, 1232, 1232,
                1232, 1232, 1232, 0, 0, 1232, 1232, 1232, 1232, 1232, 1232, 0, 0, 0, 0, 1254,
                0, 0, 4950, 4950, 4950, 4950, 4950, 4950, 4950, 0, 0, 4950, 4950, 4950, 4950,
                4950, 4950, 0, 0, 0, 0, 1276, 0, 0, 1298, 1298, 1298, 1298, 1298, 1298, 1298,
                0, 0, 1298, 1298, 1298, 1298, 1298, 1298, 0, 0, 0, 0, 1276, 198, 0, 1298,
                1298, 1298, 1298, 1298, 1298, 1298, 0, 0, 1298, 1298, 1298, 1298, 1298, 1298,
                0, 0, 0, 0, 1320, 0, 0, 4972, 4972, 4972, 4972, 4972, 4972, 4972, 0, 0, 4972,
                4972, 4972, 4972, 4972, 4972, 0, 0, 0, 0, 1342, 0, 0, 1364, 1364, 1364, 1364,
                1364, 1364, 1364, 0, 0, 1364, 1364, 1364, 1364, 1364, 1364, 0, 0, 0, 0, 1342,
                198, 0, 1364, 1364, 1364, 1364, 1364, 1364, 1364, 0, 0, 1364, 1364, 1364,
                1364, 1364, 1364, 0, 0, 0, 0, 1386, 0, 0, 4994, 4994, 4994, 4994, 4994, 4994,
                4994, 0, 0, 4994, 4994, 4994, 4994, 4994, 4994, 0, 0, 0, 0, 1408, 0, 0, 1430,
                1430, 1430, 1430, 1430, 1430, 1430, 0, 0, 1430, 1430, 1430, 1430, 1430, 1430,
                0, 0, 0, 0, 1408, 198, 0, 1430, 1430, 1430, 1430, 1430, 1430, 1430, 0, 0,
                1430, 1430, 1430, 1430, 1430, 1430, 0, 0, 0, 0, 1452, 0, 0, 5016, 5016, 5016,
                5016, 5016, 5016, 5016, 0, 0, 5016, 5016, 5016, 5016, 5016, 5016, 0, 0, 0, 0,
                1474, 0, 0, 1496, 1496, 1496, 1496, 1496, 1496, 1496, 0, 0, 1496, 1496, 1496,
                1496, 1496, 1496, 0, 0, 0, 0, 1474, 198, 0, 1496, 1496, 1496, 1496, 1496,
                1496, 1496, 0, 0, 1496, 1496, 1496, 1496, 1496, 1496, 0, 0, 0, 0, 1518, 0, 0,
                5038, 5038, 5038, 5038, 5038, 5038, 5038, 0, 0, 5038, 5038, 5038, 5038, 5038,
                5038, 0, 0, 0, 0, 1540, 0, 0, 1562, 1562, 1562, 1562, 1562, 1562, 1562, 0, 0,
                1562, 1562, 1562, 1562, 1562, 1562, 0, 0, 0, 0, 1540, 198, 0, 1562, 1562,
                1562, 1562, 1562, 1562, 1562, 0, 0, 1562, 1562, 1562, 1562, 1562, 1562, 0, 0,
                0, 0, 1584, 0, 0, 5060, 5060, 5060, 5060, 5060, 5060, 5060, 0, 0, 5060, 5060,
                5060, 5060, 5060, 5060, 0, 0, 0, 0, 1606, 0, 0, 1628, 1628, 1628, 1628, 1628,
                1628, 1628, 0, 0, 1628, 1628, 1628, 1628, 1628, 1628, 0, 0, 0, 0, 1606, 198,
                0, 1628, 1628, 1628, 1628, 1628, 1628, 1628, 0, 0, 1628, 1628, 1628, 1628,
                1628, 1628, 0, 0, 0, 0, 1650, 0, 0, 5082, 5082, 5082, 5082, 5082, 5082, 5082,
                0, 0, 5082, 5082, 5082, 5082, 5082, 5082, 0, 0, 0, 0, 1672, 0, 0, 1694, 1694,
                1694, 1694, 1694, 1694, 1694, 0, 0, 1694, 1694, 1694, 1694, 1694, 1694, 0, 0,
                0, 0, 1672, 198, 0, 1694, 1694, 1694, 1694, 1694, 1694, 1694, 0, 0, 1694,
                1694, 1694, 1694, 1694, 1694, 0, 0, 0, 0, 1716, 0, 0, 5104, 5104, 5104, 5104,
                5104, 5104, 5104, 0, 0, 5104, 5104, 5104, 5104, 5104, 5104, 0, 0, 0, 0, 1738,
                0, 0, 1760, 1760, 1760, 1760, 1760, 1760, 1760, 0, 0, 1760, 1760, 1760, 1760,
                1760, 1760, 0, 0, 0, 0, 1738, 198, 0, 1760, 1760, 1760, 1760, 1760, 1760,
                1760, 0, 0, 1760, 1760, 1760, 1760, 1760, 1760, 0, 0, 0, 0, 1782, 0, 0, 5126,
                5126, 5126, 5126, 5126, 5126, 5126, 0, 0, 5126, 5126, 5126, 5126, 5126, 5126,
                0, 0, 0, 0, 1804, 0, 0, 1826, 1826, 1826, 1826, 1826, 1826, 1826, 0, 0, 1826,
                1826, 1826, 1826, 1826, 1826, 0, 0, 0, 0, 1804, 198, 0, 1826, 1826, 1826,
                1826, 1826, 1826, 1826, 0, 0, 1826, 1826, 1826, 1826, 1826, 1826, 0, 0, 0, 0,
                1848, 0, 0, 5148, 5148, 5148, 5148, 5148, 5148, 5148, 0, 0, 5148, 5148, 5148,
                5148, 5148, 5148, 0, 0, 0, 0, 1870, 0, 0, 1892, 1892, 1892, 1892, 1892, 1892,
                1892, 0, 0, 1892, 1892, 1892, 1892, 1892, 1892, 0, 0, 0, 0, 1870, 198, 0,
                1892, 1892, 1892, 1892, 1892, 1892, 1892, 0, 0, 1892, 1892, 1892, 1892, 1892,
                1892, 0, 0, 0, 0, 1914, 0, 0, 5170, 5170, 5170, 5170, 5170, 5170, 5170, 0, 0,
                5170, 5170, 5170, 5170, 5170, 5170, 0, 0, 0, 0, 1936, 0, 0, 1958, 1958, 1958,
                1958, 1958, 1958, 1958, 0, 0, 1958, 1958, 1958, 1958, 1958, 1958, 0, 0, 0, 0,
                1936, 198, 0, 1958, 1958, 1958, 1958, 1958, 1958, 1958, 0, 0, 1958, 1958,
                1958, 1958, 1958, 1958, 0, 0, 0, 0, 1980, 0, 0, 5192, 5192, 5192, 5192, 5192,
                5192, 5192, 0, 0, 5192, 5192, 5192, 5192, 5192, 5192, 0, 0, 0, 0, 2002, 0, 0,
                2024, 2024, 2024, 2024, 2024, 2024, 2024, 0, 0, 2024, 2024, 2024, 2024, 2024,
                2024, 0, 0, 0, 0, 2002, 198, 0, 2024, 2024, 2024, 2024, 2024, 2024, 2024, 0,
                0, 2024, 2024, 2024, 2024, 2024, 2024, 0, 0, 0, 0, 2046, 0, 0, 5214, 5214,
                5214, 5214, 5214, 5214, 5214, 0, 0, 5214, 5214, 5214, 5214, 5214, 5214, 0, 0,
                0, 0, 2068, 0, 0, 2090, 2090, 2090, 2090, 2090, 2090, 2090, 0, 0, 2090, 2090,
                2090, 2090, 2090, 2090, 0, 0, 0, 0, 2068, 198, 0, 2090, 2090, 2090, 2090,
                2090, 2090, 2090, 0, 0, 2090, 2090, 2090, 2090, 2090, 2090, 0, 0, 0, 0, 2112,
                0, 0, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 0, 0, 5236, 5236, 5236, 5236,
                5236, 5236, 0, 0, 0, 0, 2134, 0, 0, 2156, 2156, 2156, 2156, 2156, 2156, 2156,
                0, 0, 2156, 2156, 2156, 2156, 2156, 2156, 0, 0, 0, 0, 2134, 198, 0, 2156,
                2156, 2156, 2156, 2156, 2156, 2156, 0, 0, 2156, 2156, 2156, 2156, 2156, 2156,
                0, 0, 0, 0, 2178, 0, 0, 5258, 5258, 5258, 5258, 5258, 5258, 5258, 0, 0, 5258,
                5258, 5258, 5258, 5258, 5258, 0, 0, 0, 0, 2200, 0, 0, 2222, 2222, 2222, 2222,
                2222, 2222, 2222, 0, 0, 2222, 2222, 2222, 2222, 2222, 2222, 0, 0, 0, 0, 2200,
                198, 0, 2222, 2222, 2222, 2222, 2222, 2222, 2222, 0, 0, 2222, 2222, 2222,
                2222, 2222, 2222, 0, 0, 0, 0, 2244, 0, 0, 5280, 5280, 5280, 5280, 5280, 5280,
                5280, 0, 0, 5280, 5280, 5280, 5280, 5280, 5280, 0, 0, 0, 0, 2266, 0, 0, 2288,
                2288, 2288, 2288, 2288, 2288, 2288, 0, 0, 2288, 2288, 2288, 2288, 2288, 2288,
                0, 0, 0, 0, 2266, 198, 0, 2288, 2288, 2288, 2288, 2288, 2288, 2288, 0, 0,
                2288, 2288, 2288, 2288, 2288, 2288, 0, 0, 0, 0, 2310, 0, 0, 5302, 5302, 5302,
                5302, 5302, 5302, 5302, 0, 0, 5302, 5302, 5302, 5302, 5302, 5302, 0, 0, 0, 0,
                2332, 0, 0, 2354, 2354, 2354, 2354, 2354, 2354, 2354, 0, 0, 2354, 2354, 2354,
                2354, 2354, 2354, 0, 0, 0, 0, 2332, 198, 0, 2354, 2354, 2354, 2354, 2354,
                2354, 2354, 0, 0, 2354, 2354, 2354, 2354, 2354, 2354, 0, 0, 0, 0, 2376, 0, 0,
                5324, 5324, 5324, 5324, 5324, 5324, 5324, 0, 0, 5324, 5324, 5324, 5324, 5324,
                5324, 0, 0, 0, 0, 2398, 0, 0, 2420, 2420, 2420, 2420, 2420, 2420, 2420, 0, 0,
                2420, 2420, 2420, 2420, 2420, 2420, 0, 0, 0, 0, 2398, 198, 0, 2420, 2420,
                2420, 2420, 2420, 2420, 2420, 0, 0, 2420, 2420, 2420, 2420, 2420, 2420, 0, 0,
                0, 0, 2442, 0, 0, 5346, 5346, 5346, 5346, 5346, 5346, 5346, 0, 0, 5346, 5346,
                5346, 5346, 5346, 5346, 0, 0, 0, 0, 2464, 0, 0, 2486, 2486, 2486, 2486, 2486,
                2486, 2486, 0, 0, 2486, 2486, 2486, 2486, 2486, 2486, 0, 0, 0, 0, 2464, 198,
                0, 2486, 2486, 2486, 2486, 2486, 2486, 2486, 0, 0, 2486, 2486, 2486, 2486,
                2486, 2486, 0, 0, 0, 0, 2508, 0, 0, 5368, 5368, 5368, 5368, 5368, 5368, 5368,
                0, 0, 5368, 5368, 5368, 5368, 5368, 5368, 0, 0, 0, 0, 2530, 0, 0, 2552, 2552,
                2552, 2552, 2552, 2552, 2552, 0, 0, 2552, 2552, 2552, 2552, 2552, 2552, 0, 0,
                0, 0, 2530, 198, 0, 2552, 2552, 2552, 2552, 2552, 2552, 2552, 0, 0, 2552,
                2552, 2552, 2552, 2552, 2552, 0, 0, 0, 0, 2574, 0, 0, 5390, 5390, 5390, 5390,
                5390, 5390, 5390, 0, 0, 5390, 5390, 5390, 5390, 5390, 5390, 0, 0, 0, 0, 2596,
                0, 0, 2618, 2618, 2618, 2618, 2618, 2618, 2618, 0, 0, 2618, 2618, 2618, 2618,
                2618, 2618, 0, 0, 0, 0, 2596, 198, 0, 2618, 2618, 2618, 2618, 2618, 2618,
                2618, 0, 0, 2618, 2618, 2618, 2618, 2618, 2618, 0, 0, 0, 0, 2640, 0, 0, 5412,
                5412, 5412, 5412, 5412, 5412, 5412, 0, 0, 5412, 5412, 5412, 5412, 5412, 5412,
                0, 0, 0, 0, 2662, 0, 0, 2684, 2684, 2684, 2684, 2684, 2684, 2684, 0, 0, 2684,
                2684, 2684, 2684, 2684, 2684, 0, 0, 0, 0, 2662, 198, 0, 2684, 2684, 2684,
                2684, 2684, 2684, 2684, 0, 0, 2684, 2684, 2684, 2684, 2684, 2684, 0, 0, 0, 0,
                2706, 0, 0, 5434, 5434, 5434, 5434, 5434, 5434, 5434, 0, 0, 5434, 5434, 5434,
                5434, 5434, 5434, 0, 0, 0, 0, 2728, 0, 0, 2750, 2750, 2750, 2750, 2750, 2750,
                2750, 0, 0, 2750, 2750, 2750, 2750, 2750, 2750, 0, 0, 0, 0, 2728, 198, 0,
                2750, 2750, 2750, 2750, 2750, 2750, 2750, 0, 0, 2750, 2750, 2750, 2750, 2750,
                2750, 0, 0, 0, 0, 2772, 0, 0, 5456, 5456, 5456, 5456, 5456, 5456, 5456, 0, 0,
                5456, 5456, 5456, 5456, 5456, 5456, 0, 0, 0, 0, 2794, 0, 0, 2816, 2816, 2816,
                2816, 2816, 2816, 2816, 0, 0, 2816, 2816, 2816, 2816, 2816, 2816, 0, 0, 0, 0,
                2794, 198, 0, 2816, 2816, 2816, 2816, 2816, 2816, 2816, 0, 0, 2816, 2816,
                2816, 2816, 2816, 2816, 0, 0, 0, 0, 2838, 0, 0, 5478, 5478, 5478, 5478, 5478,
                5478, 5478, 0, 0, 5478, 5478, 5478, 5478, 5478, 5478, 0, 0, 0, 0, 2860, 0, 0,
                2882, 2882, 2882, 2882, 2882, 2882, 2882, 0, 0, 2882, 2882, 2882, 2882, 2882,
                2882, 0, 0, 0, 0, 2860, 198, 0, 2882, 2882, 2882, 2882, 2882, 2882, 2882, 0,
                0, 2882, 2882, 2882, 2882, 2882, 2882, 0, 0, 0, 0, 2904, 0, 0, 5500, 5500,
                5500, 5500, 5500, 5500, 5500, 0, 0, 5500, 5500, 5500, 5500, 5500, 5500, 0, 0,
                0, 0, 2926, 0, 0, 2948, 2948, 2948, 2948, 2948, 2948, 2948, 0, 0, 2948, 2948,
                2948, 2948, 2948, 2948, 0, 0, 0, 0, 2926, 198, 0, 2948, 2948, 2948, 2948,
                2948, 2948, 2948, 0, 0, 2948, 2948, 2948, 2948, 2948, 2948, 0, 0, 0, 0, 2970,
                0, 0, 5522, 5522, 5522, 5522, 5522, 5522, 5522, 0, 0, 5522, 5522, 5522, 5522,
                5522, 5522, 0, 0, 0, 0, 2992, 0, 0, 3014, 3014, 3014, 3014, 3014, 3014, 3014,
                0, 0, 3014, 3014, 3014, 3014, 3014, 3014, 0, 0, 0, 0, 2992, 198, 0, 3014,
                3014, 3014, 3014, 3014, 3014, 3014, 0, 0, 3014, 3014, 3014, 3014, 3014, 3014,
                0, 0, 0, 0, 3036, 0, 0, 5544, 5544, 5544, 5544, 5544, 5544, 5544, 0, 0, 5544,
                5544, 5544, 5544, 5544, 5544, 0, 0, 0, 0, 3058, 0, 0, 3080, 3080, 3080, 3080,
                3080, 3080, 3080, 0, 0, 3080, 3080, 3080, 3080, 3080, 3080, 0, 0, 0, 0, 3058,
                198, 0, 3080, 3080, 3080, 3080, 3080, 3080, 3080, 0, 0, 3080, 3080, 3080,
                3080, 3080, 3080, 0, 0, 0, 0, 3102, 0, 0, 5566, 5566, 5566, 5566, 5566, 5566,
                5566, 0, 0, 5566, 5566, 5566, 5566, 5566, 5566, 0, 0, 0, 0, 3124, 0, 0, 3146,
                3146, 3146, 3146, 3146, 3146, 3146, 0, 0, 3146, 3146, 3146, 3146, 3146, 3146,
                0, 0, 0, 0, 3124, 198, 0, 3146, 3146, 3146, 3146, 3146, 3146, 3146, 0, 0,
                3146, 3146, 3146, 3146, 3146, 3146, 0, 0, 0, 0, 3168, 0, 0, 5588, 5588, 5588,
                5588, 5588, 5588, 5588, 0, 0, 5588, 5588, 5588, 5588, 5588, 5588, 0, 0, 0, 0,
                3190, 0, 0, 3212, 3212, 3212, 3212, 3212, 3212, 3212, 0, 0, 3212, 3212, 3212,
                3212, 3212, 3212, 0, 0, 0, 0, 3190, 198, 0, 3212, 3212, 3212, 3212, 3212,
                3212, 3212, 0, 0, 3212, 3212, 3212, 3212, 3212, 3212, 0, 0, 0, 0, 3234, 0, 0,
                5610, 5610, 5610, 5610, 5610, 5610, 5610, 0, 0, 5610, 5610, 5610, 5610, 5610,
                5610, 0, 0, 0, 0, 3256, 0, 0, 3278, 3278, 3278, 3278, 3278, 3278, 3278, 0, 0,
                3278, 3278, 3278, 3278, 3278, 3278, 0, 0, 0, 0, 3256, 198, 0, 3278, 3278,
                3278, 3278, 3278, 3278, 3278, 0, 0, 3278, 3278, 3278, 3278, 3278, 3278, 0, 0,
                0, 0, 3300, 0, 0, 5632, 5632, 5632, 5632, 5632, 5632, 5632, 0, 0, 5632, 5632,
                5632, 5632, 5632, 5632, 0, 0, 0, 0, 3322, 0, 0, 3344, 3344, 3344, 3344, 3344,
                3344, 3344, 0, 0, 3344, 3344, 3344, 3344, 3344, 3344, 0, 0, 0, 0, 3322, 198,
                0, 3344, 3344, 3344, 3344, 3344, 3344, 3344, 0, 0, 3344, 3344, 3344, 3344,
                3344, 3344, 0, 0, 0, 0, 3366, 0, 0, 5654, 5654, 5654, 5654, 5654, 5654, 5654,
                0, 0, 5654, 5654, 5654, 5654, 5654, 5654, 0, 0, 0, 0, 3388, 0, 0, 3410, 3410,
                3410, 3410, 3410, 3410, 3410, 0, 0, 3410, 3410, 3410, 3410, 3410, 3410, 0, 0,
                0, 0, 3388, 198, 0, 3410, 3410, 3410, 3410, 3410, 3410, 3410, 0, 0, 3410,
                3410, 3410, 3410, 3410, 3410, 0, 0, 0, 0, 3432, 0, 0, 5676, 5676, 5676, 5676,
                5676, 5676, 5676, 0, 0, 5676, 5676, 5676, 5676, 5676, 5676, 0, 0, 0, 0, 3454,
                0, 0, 3476, 3476, 3476, 3476, 3476, 3476, 3476, 0, 0, 3476, 3476, 3476, 3476,
                3476, 3476, 0, 0, 0, 0, 3454, 198, 0, 3476, 3476, 3476, 3476, 3476, 3476,
                3476, 0, 0, 3476, 3476, 3476, 3476, 3476, 3476, 0, 0, 0, 0, 3498, 0, 0, 5698,
                5698, 5698, 5698, 5698, 5698, 5698, 0, 0, 5698, 5698, 5698, 5698, 5698, 5698,
                0, 0, 0, 0, 3520, 0, 0, 3542, 3542, 3542, 3542, 3542, 3542, 3542, 0, 0, 3542,
                3542, 3542, 3542, 3542, 3542, 0, 0, 0, 0, 3520, 198, 0, 3542, 3542, 3542,
                3542, 3542, 3542, 3542, 0, 0, 3542, 3542, 3542, 3542, 3542, 3542, 0, 0, 0, 0,
                3564, 0, 0, 5720, 5720, 5720, 5720, 5720, 5720, 5720, 0, 0, 5720, 5720, 5720,
                5720, 5720, 5720, 0, 0, 0, 0, 3586, 0, 0, 3608, 3608, 3608, 3608, 3608, 3608,
                3608, 0, 0, 3608, 3608, 3608, 3608, 3608, 3608, 0, 0, 0, 0, 3586, 198, 0,
                3608, 3608, 3608, 3608, 3608, 3608, 3608, 0, 0, 3608, 3608, 3608, 3608, 3608,
                3608, 0, 0, 0, 0, 3630, 0, 0, 5742, 5742, 5742, 5742, 5742, 5742, 5742, 0, 0,
                5742, 5742, 5742, 5742, 5742, 5742, 0, 0, 0, 0, 3652, 0, 0, 3674, 3674, 3674,
                3674, 3674, 3674, 3674, 0, 0, 3674, 3674, 3674, 3674, 3674, 3674, 0, 0, 0, 0,
                3652, 198, 0, 3674, 3674, 3674, 3674, 3674, 3674, 3674, 0, 0, 3674, 3674,
                3674, 3674, 3674, 3674, 0, 0, 0, 0, 3696, 0, 0, 5764, 5764, 5764, 5764, 5764,
                5764, 5764, 0, 0, 5764, 5764, 5764, 5764, 5764, 5764, 0, 0, 0, 0, 3718, 0, 0,
                3740, 3740, 3740, 3740, 3740, 3740, 3740, 0, 0, 3740, 3740, 3740, 3740, 3740,
                3740, 0, 0, 0, 0, 3718, 198, 0, 3740, 3740, 3740, 3740, 3740, 3740, 3740, 0,
                0, 3740, 3740, 3740, 3740, 3740, 3740, 0, 0, 0, 0, 3762, 0, 0, 5786, 5786,
                5786, 5786, 5786, 5786, 5786, 0, 0, 5786, 5786, 5786, 5786, 5786, 5786, 0, 0,
                0, 0, 3784, 0, 0, 3806, 3806, 3806, 3806, 3806, 3806, 3806, 0, 0, 3806, 3806,
                3806, 3806, 3806, 3806, 0, 0, 0, 0, 3784, 198, 0, 3806, 3806, 3806, 3806,
                3806, 3806, 3806, 0, 0, 3806, 3806, 3806, 3806, 3806, 3806, 0, 0, 0, 0, 3828,
                0, 0, 5808, 5808, 5808, 5808, 5808, 5808, 5808, 0, 0, 5808, 5808, 5808, 5808,
                5808, 5808, 0, 0, 0, 0, 3850, 0, 0, 3872, 3872, 3872, 3872, 3872, 3872, 3872,
                0, 0, 3872, 3872, 3872, 3872, 3872, 3872, 0, 0, 0, 0, 3850, 198, 0, 3872,
                3872, 3872, 3872, 3872, 3872, 3872, 0, 0, 3872, 3872, 3872, 3872, 3872, 3872,
                0, 0, 0, 0, 3894, 0, 0, 5830, 5830, 5830, 5830, 5830, 5830, 5830, 0, 0, 5830,
                5830, 5830, 5830, 5830, 5830, 0, 0, 0, 0, 3916, 0, 0, 3938, 3938, 3938, 3938,
                3938, 3938, 3938, 0, 0, 3938, 3938, 3938, 3938, 3938, 3938, 0, 0, 0, 0, 3916,
                198, 0, 3938, 3938, 3938, 3938, 3938, 3938, 3938, 0, 0, 3938, 3938, 3938,
                3938, 3938, 3938, 0, 0, 0, 0, 3960, 0, 0, 5852, 5852, 5852, 5852, 5852, 5852,
                5852, 0, 0, 5852, 5852, 5852, 5852, 5852, 5852, 0, 0, 0, 0, 3982, 0, 0, 4004,
                4004, 4004, 4004, 4004, 4004, 4004, 0, 0, 4004, 4004, 4004, 4004, 4004, 4004,
                0, 0, 0, 0, 3982, 198, 0, 4004, 4004, 4004, 4004, 4004, 4004, 4004, 0, 0,
                4004, 4004, 4004, 4004, 4004, 4004, 0, 0, 0, 0, 4026, 0, 0, 5874, 5874, 5874,
                5874, 5874, 5874, 5874, 0, 0, 5874, 5874, 5874, 5874, 5874, 5874, 0, 0, 0, 0,
                4048, 0, 0, 4070, 4070, 4070, 4070, 4070, 4070, 4070, 0, 0, 4070, 4070, 4070,
                4070, 4070, 4070, 0, 0, 0, 0, 4048, 198, 0, 4070, 4070, 4070, 4070, 4070,
                4070, 4070, 0, 0, 4070, 4070, 4070, 4070, 4070, 4070, 0, 0, 0, 0, 4092, 0, 0,
                5896, 5896, 5896, 5896, 5896, 5896, 5896, 0, 0, 5896, 5896, 5896, 5896, 5896,
                5896, 0, 0, 0, 0, 4114, 0, 0, 4136, 4136, 4136, 4136, 4136, 4136, 4136, 0, 0,
                4136, 4136, 4136, 4136, 4136, 4136, 0, 0, 0, 0, 4114, 198, 0, 4136, 4136,
                4136, 4136, 4136, 4136, 4136, 0, 0, 4136, 4136, 4136, 4136, 4136, 4136, 0, 0,
                0, 0, 4158, 0, 0, 5918, 5918, 5918, 5918, 5918, 5918, 5918, 0, 0, 5918, 5918,
                5918, 5918, 5918, 5918, 0, 0, 0, 0, 4180, 0, 0, 4202, 4202, 4202, 4202, 4202,
                4202, 4202, 0, 0, 4202, 4202, 4202, 4202, 4202, 4202, 0, 0, 0, 0, 4180, 198,
                0, 4202, 4202, 4202, 4202, 4202, 4202, 4202, 0, 0, 4202, 4202, 4202, 4202,
                4202, 4202, 0, 0, 0, 0, 4224, 0, 0, 5940, 5940, 5940, 5940, 5940, 5940, 5940,
                0, 0, 5940, 5940, 5940, 5940, 5940, 5940, 0, 0, 0, 0, 4246, 0, 0, 4268, 4268,
                4268, 4268, 4268, 4268, 4268, 0, 0, 4268, 4268, 4268, 4268, 4268, 4268, 0, 0,
                0, 0, 4246, 198, 0, 4268, 4268, 4268, 4268, 4268, 4268, 4268, 0, 0, 4268,
                4268, 4268, 4268, 4268, 4268, 0, 0, 0, 0, 4290, 0, 0, 5962, 5962, 5962, 5962,
                5962, 5962, 5962, 0, 0, 5962, 5962, 5962, 5962, 5962, 5962, 0, 0, 0, 0, 4312,
                0, 0, 4334, 4334, 4334, 4334, 4334, 4334, 4334, 0, 0, 4334, 4334, 4334, 4334,
                4334, 4334, 0, 0, 0, 0, 4312, 198, 0, 4334, 4334, 4334, 4334, 4334, 4334,
                4334, 0, 0, 4334, 4334, 4334, 4334, 4334, 4334, 0, 0, 0, 0, 4356, 0, 0, 5984,
                5984, 5984, 5984, 5984, 5984, 5984, 0, 0, 5984, 5984, 5984, 5984, 5984, 5984,
                0, 0, 0, 0, 0, 0, 0, 4378, 4378, 4378, 4378, 4378, 4378, 4378, 0, 0, 4378,
                4378, 4378, 4378, 4378, 4378, 0, 0, 0, 0, 0, 198, 0, 4378, 4378, 4378, 4378,
                4378, 4378, 4378, 0, 0, 4378, 4378, 4378, 4378, 4378, 4378, 0, 0, 0, 0, 0, 0,
                0, 6006, 6006, 6006, 6006, 6006, 6006, 6006, 0, 0, 6006, 6006, 6006, 6006,
                6006, 6006, 0, 0, 0, 0, 0, 198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 4422, 0, 286, 198, 4444, 4466, 4466, 4466, 4466, 4466, 4466, 4466,
                308, 4444, 4466, 4466, 4466, 4466, 4466, 4466, 0, 4422, 0, 374, 4422, 4422,
                4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422, 4422,
                4422, 4422, 4422, 0, 4444, 4422, 418, 4444, 4444, 4444, 4444, 4444, 4444,
                4444, 4444, 4444, 4444, 4444, 4444, 4444, 4444, 4444, 4444, 4444, 4444, 0, 0,
                4422, 0, 396, 198, 4444, 4488, 4488, 4488, 4488, 4488, 4488, 4488, 308, 4444,
                4488, 4488, 4488, 4488, 4488, 4488, 0, 0, 4422, 0, 506, 198, 4444, 4576,
                4576, 4576, 4576, 4576, 4576, 4576, 308, 4444, 4576, 4576, 4576, 4576, 4576,
                4576, 0, 0, 4422, 0, 0, 0, 4444, 4554, 4554, 4554, 4554, 4554, 4554, 4554, 0,
                4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 0, 0, 4444, 4554, 4554, 4554, 4554,
                4598, 4620, 4620, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 0, 0, 4444, 4620,
                4620, 4620, 4620, 4620, 4620, 4620, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0,
                594, 198, 4444, 4642, 4642, 4642, 4642, 4642, 4642, 4642, 308, 4444, 4642,
                4642, 4642, 4642, 4642, 4642, 0, 0, 4422, 0, 0, 0, 4444, 4620, 4620, 4620,
                4620, 4664, 4686, 4686, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 0, 0, 4444,
                4686, 4686, 4686, 4686, 4686, 4686, 4686, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0,
                4422, 0, 660, 198, 4444, 4708, 4708, 4708, 4708, 4708, 4708, 4708, 308, 4444,
                4708, 4708, 4708, 4708, 4708, 4708, 0, 0, 4422, 0, 0, 0, 4444, 4686, 4686,
                4730, 4752, 4752, 4752, 4752, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 0, 0,
                4444, 4752, 4752, 4752, 4752, 4752, 4752, 4752, 0, 4444, 0, 0, 0, 0, 0, 0, 0,
                0, 4422, 0, 726, 198, 4444, 4774, 4774, 4774, 4774, 4774, 4774, 4774, 308,
                4444, 4774, 4774, 4774, 4774, 4774, 4774, 0, 0, 4422, 0, 0, 0, 4444, 4752,
                4752, 4752, 4752, 4752, 0, 0, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 0, 0,
                4444, 0, 0, 0, 0, 0, 0, 0, 0, 4444, 0, 0, 0, 0, 0, 0, 0, 0, 4422, 0, 792,
                198, 4444, 4796, 4796, 4796, 4796, 4796, 4796, 4796, 308, 4444, 4796, 4796,
                4796, 4796, 4796, 4796, 0, 0, 4422, 0, 858, 198, 4444, 4818, 4818, 4818,
                4818, 4818, 4818, 4818, 308, 4444, 4818, 4818, 4818, 4818, 4818, 4818, 0, 0,
                4422, 0, 924, 198, 4444, 4840, 4840, 4840, 4840, 4840, 4840, 4840, 308, 4444,
                4840, 4840, 4840, 4840, 4840, 4840, 0, 0, 4422, 0, 990, 198, 4444, 4862,
                4862, 4862, 4862, 4862, 4862, 4862, 308, 4444, 4862, 4862, 4862, 4862, 4862,
                4862, 0, 0, 4422, 0, 1056, 198, 4444, 4884, 4884, 4884, 4884, 4884, 4884,
                4884, 308, 4444, 4884, 4884, 4884, 4884, 4884, 4884, 0, 0, 4422, 0, 1122,
                198, 4444, 4906, 4906, 4906, 4906, 4906, 4906, 4906, 308, 4444, 4906, 4906,
                4906, 4906, 4906, 4906, 0, 0, 4422, 0, 1188, 198, 4444, 4928, 4928, 4928,
                4928, 4928, 4928, 4928, 308, 4444, 4928, 4928, 4928, 4928, 4928, 4928, 0, 0,
                4422, 0, 1254, 198, 4444, 4950, 4950, 4950, 4950, 4950, 4950, 4950, 308,
                4444, 4950, 4950, 4950, 4950, 4950, 4950, 0, 0, 4422, 0, 1320, 198, 4444,
                4972, 4972, 4972, 4972, 4972, 4972, 4972, 308, 4444, 4972, 4972, 4972, 4972,
                4972, 4972, 0, 0, 4422, 0, 1386, 198, 4444, 4994, 4994, 4994, 4994, 4994,
                4994, 4994, 308, 4444, 4994, 4994, 4994, 4994, 4994, 4994, 0, 0, 4422, 0,
                1452, 198, 4444, 5016, 5016, 5016, 5016, 5016, 5016, 5016, 308, 4444, 5016,
                5016, 5016, 5016, 5016, 5016, 0, 0, 4422, 0, 1518, 198, 4444, 5038, 5038,
                5038, 5038, 5038, 5038, 5038, 308, 4444, 5038, 5038, 5038, 5038, 5038, 5038,
                0, 0, 4422, 0, 1584, 198, 4444, 5060, 5060, 5060, 5060, 5060, 5060, 5060,
                308, 4444, 5060, 5060, 5060, 5060, 5060, 5060, 0, 0, 4422, 0, 1650, 198,
                4444, 5082, 5082, 5082, 5082, 5082, 5082, 5082, 308, 4444, 5082, 5082, 5082,
                5082, 5082, 5082, 0, 0, 4422, 0, 1716, 198, 4444, 5104, 5104, 5104, 5104,
                5104, 5104, 5104, 308, 4444, 5104, 5104, 5104, 5104, 5104, 5104, 0, 0, 4422,
                0, 1782, 198, 4444, 5126, 5126, 5126, 5126, 5126, 5126, 5126, 308, 4444,
                5126, 5126, 5126, 5126, 5126, 5126, 0, 0, 4422, 0, 1848, 198, 4444, 5148,
                5148, 5148, 5148, 5148, 5148, 5148, 308, 4444, 5148, 5148, 5148, 5148, 5148,
                5148, 0, 0, 4422, 0, 1914, 198, 4444, 5170, 5170, 5170, 5170, 5170, 5170,
                5170, 308, 4444, 5170, 5170, 5170, 5170, 5170, 5170, 0, 0, 4422, 0, 1980,
                198, 4444, 5192, 5192, 5192, 5192, 5192, 5192, 5192, 308, 4444, 5192, 5192,
                5192, 5192, 5192, 5192, 0, 0, 4422, 0, 2046, 198, 4444, 5214, 5214, 5214,
                5214, 5214, 5214, 5214, 308, 4444, 5214, 5214, 5214, 5214, 5214, 5214, 0, 0,
                4422, 0, 2112, 198, 4444, 5236, 5236, 5236, 5236, 5236, 5236, 5236, 308,
                4444, 5236, 5236, 5236, 5236, 5236, 5236, 0, 0, 4422, 0, 2178, 198, 4444,
                5258, 5258, 5258, 5258, 5258, 5258, 5258, 308, 4444, 5258, 5258, 5258, 5258,
                5258, 5258, 0, 0, 4422, 0, 2244, 198, 4444, 5280, 5280, 5280, 5280, 5280,
                5280, 5280, 308, 4444, 5280, 5280, 5280, 5280, 5280, 5280, 0, 0, 4422, 0,
                2310, 198, 4444, 5302, 5302, 5302, 5302, 5302, 5302, 5302, 308, 4444, 5302,
                5302, 5302, 5302, 5302, 5302, 0, 0, 4422, 0, 2376, 198, 4444, 5324, 5324,
                5324, 5324, 5324, 5324, 5324, 308, 4444, 5324, 5324, 5324, 5324, 5324, 5324,
                0, 0, 4422, 0, 2442, 198, 4444, 5346, 5346, 5346, 5346, 5346, 5346, 5346,
                308, 4444, 5346, 5346, 5346, 5346, 5346, 5346, 0, 0, 4422, 0, 2508, 198,
                4444, 5368, 5368, 5368, 5368, 5368, 5368, 5368, 308, 4444, 5368, 5368, 5368,
                5368, 5368, 5368, 0, 0, 4422, 0, 2574, 198, 4444, 5390, 5390, 5390, 5390,
                5390, 5390, 5390, 308, 4444, 5390, 5390, 5390, 5390, 5390, 5390, 0, 0, 4422,
                0, 2640, 198, 4444, 5412, 5412, 5412, 5412, 5412, 5412, 5412, 308, 4444,
                5412, 5412, 5412, 5412, 5412, 5412, 0, 0, 4422, 0, 2706, 198, 4444, 5434,
                5434, 5434, 5434, 5434, 5434, 5434, 308, 4444, 5434, 5434, 5434, 5434, 5434,
                5434, 0, 0, 4422, 0, 2772, 198, 4444, 5456, 5456, 5456, 5456, 5456, 5456,
                5456, 308, 4444, 5456, 5456, 5456, 5456, 5456, 5456, 0, 0, 4422, 0, 2838,
                198, 4444, 5478, 5478, 5478, 5478, 5478, 5478, 5478, 308, 4444, 5478, 5478,
                5478, 5478, 5478, 5478, 0, 0, 4422, 0, 2904, 198, 4444, 5500, 5500, 5500,
                5500, 5500, 5500, 5500, 308, 4444, 5500, 5500, 5500, 5500, 5500, 5500, 0, 0,
                4422, 0, 2970, 198, 4444, 5522, 5522, 5522, 5522, 5522, 5522, 5522, 308,
                4444, 5522, 5522, 5522, 5522, 5522, 5522, 0, 0, 4422, 0, 3036, 198, 4444,
                5544, 5544, 5544, 5544, 5544, 5544, 5544, 308, 4444, 5544, 5544, 5544, 5544,
                5544, 5544, 0, 0, 4422, 0, 3102, 198, 4444, 5566, 5566, 5566, 5566, 5566,
                5566, 5566, 308, 4444, 5566, 5566, 5566, 5566, 5566, 5566, 0, 0, 4422, 0,
                3168, 198, 4444, 5588, 5588, 5588, 5588, 5588, 5588, 5588, 308, 4444, 5588,
                5588, 5588, 5588, 5588, 5588, 0, 0, 4422, 0, 3234, 198, 4444, 5610, 5610,
                5610, 5610, 5610, 5610, 5610, 308, 4444, 5610, 5610, 5610, 5610, 5610, 5610,
                0, 0, 4422, 0, 3300, 198, 4444, 5632, 5632, 5632, 5632, 5632, 5632, 5632,
                308, 4444, 5632, 5632, 5632, 5632, 5632, 5632, 0, 0, 4422, 0, 3366, 198,
                4444, 5654, 5654, 5654, 5654, 5654, 5654, 5654, 308, 4444, 5654, 5654, 5654,
                5654, 5654, 5654, 0, 0, 4422, 0, 3432, 198, 4444, 5676, 5676, 5676, 5676,
                5676, 5676, 5676, 308, 4444, 5676, 5676, 5676, 5676, 5676, 5676, 0, 0, 4422,
                0, 3498, 198, 4444, 5698, 5698, 5698, 5698, 5698, 5698, 5698, 308, 4444,
                5698, 5698, 5698, 5698, 5698, 5698, 0, 0, 4422, 0, 3564, 198, 4444, 5720,
                5720, 5720, 5720, 5720, 5720, 5720, 308, 4444, 5720, 5720, 5720, 5720, 5720,
                5720, 0, 0, 4422, 0, 3630, 198, 4444, 5742, 5742, 5742, 5742, 5742, 5742,
                5742, 308, 4444, 5742, 5742, 5742, 5742, 5742, 5742, 0, 0, 4422, 0, 3696,
                198, 4444, 5764, 5764, 5764, 5764, 5764, 5764, 5764, 308, 4444, 5764, 5764,
                5764, 5764, 5764, 5764, 0, 0, 4422, 0, 3762, 198, 4444, 5786, 5786, 5786,
                5786, 5786, 5786, 5786, 308, 4444, 5786, 5786, 5786, 5786, 5786, 5786, 0, 0,
                4422, 0, 3828, 198, 4444, 5808, 5808, 5808, 5808, 5808, 5808, 5808, 308,
                4444, 5808, 5808, 5808, 5808, 5808, 5808, 0, 0, 4422, 0, 3894, 198, 4444,
                5830, 5830, 5830, 5830, 5830, 5830, 5830, 308, 4444, 5830, 5830, 5830, 5830,
                5830, 5830, 0, 0, 4422, 0, 3960, 198, 4444, 5852, 5852, 5852, 5852, 5852,
                5852, 5852, 308, 4444, 5852, 5852, 5852, 5852, 5852, 5852, 0, 0, 4422, 0,
                4026, 198, 4444, 5874, 5874, 5874, 5874, 5874, 5874, 5874, 308, 4444, 5874,
                5874, 5874, 5874, 5874, 5874, 0, 0, 4422, 0, 4092, 198, 4444, 5896, 5896,
                5896, 5896, 5896, 5896, 5896, 308, 4444, 5896, 5896, 5896, 5896, 5896, 5896,
                0, 0, 4422, 0, 4158, 198, 4444, 5918, 5918, 5918, 5918, 5918, 5918, 5918,
                308, 4444, 5918, 5918, 5918, 5918, 5918, 5918, 0, 0, 4422, 0, 4224, 198,
                4444, 5940, 5940, 5940, 5940, 5940, 5940, 5940, 308, 4444, 5940, 5940, 5940,
                5940, 5940, 5940, 0, 0, 4422, 0, 4290, 198, 4444, 5962, 5962, 5962, 5962,
                5962, 5962, 5962, 308, 4444, 5962, 5962, 5962, 5962, 5962, 5962, 0, 0, 4422,
                0, 4356, 198, 4444, 5984, 5984, 5984, 5984, 5984, 5984, 5984, 308, 4444,
                5984, 5984, 5984, 5984, 5984, 5984, 0, 0, 4422, 0, 0, 198, 4444, 6006, 6006,
                6006, 6006, 6006, 6006, 6006, 308, 4444, 6006, 6006, 6006, 6006, 6006, 6006,
                0, 0, 4422, 0, 0, 198, 4444, 0, 0, 0, 0, 0, 0, 0, 308, 4444, 0, 0, 0, 0, 0, 0,
            ],
        )
        .with_example("https://merchant.com/success");

    /// Account type.
    ///
    /// What kind of account it is.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Checkout Session Object, documented.
    ///
    /// Sources disagree (`account-type-of-mexico`): Requests take the two documented words; responses keep \`clabe\` as an unknown word.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum AccountType {
        /// Checking account.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "checking_account")]
        CheckingAccount,
        /// Sight account.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "sight_account")]
        SightAccount,
    }

    /// Session status.
    ///
    /// The state of the session. No value of it means that the payer paid: the payment inside does.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Checkout Session Object, documented.
    ///
    /// Sources disagree (`session-status-words`): created, in_progress, finished, expired, and open.
    ///
    /// Sources disagree (`finished-is-not-paid`): Only a succeeded payment inside counts as paid.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum SessionStatus {
        /// Created.
        ///
        /// It has not been opened.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "created")]
        Created,
        /// In progress.
        ///
        /// The payer is about to pay.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "in_progress")]
        InProgress,
        /// Finished.
        ///
        /// It ended. The payment inside says whether the payer paid.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "finished")]
        Finished,
        /// Expired.
        ///
        /// Its time ran out.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "expired")]
        Expired,
    }

    /// Flow.
    ///
    /// What the session is for.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Create Checkout Session, documented.
    ///
    /// Sources disagree (`flow-words`): Requests of this version take payment.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum Flow {
        /// Payment.
        ///
        /// One payment.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[fintoc(rename = "payment")]
        Payment,
    }

    /// Payment method.
    ///
    /// A way to pay that the session offers.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Create Checkout Session, documented.
    ///
    /// Sources disagree (`payment-method-words`): Requests take the two words of the page.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum PaymentMethodType {
        /// Bank transfer.
        ///
        /// From the payer's bank account.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[fintoc(rename = "bank_transfer")]
        BankTransfer,
        /// Card.
        ///
        /// With a card.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[fintoc(rename = "card")]
        Card,
    }

    /// Tax ID type.
    ///
    /// Which country's tax number it is.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Customer object (reference/customer-object), documented.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum TaxIdType {
        /// RUT (Chile).
        ///
        /// Evidence: Customer object (reference/customer-object), documented.
        #[fintoc(rename = "cl_rut")]
        ClRut,
        /// RFC (Mexico).
        ///
        /// Evidence: Customer object (reference/customer-object), documented.
        #[fintoc(rename = "mx_rfc")]
        MxRfc,
    }

    /// Error type.
    ///
    /// Whose fault it is, roughly.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Error object (errors-object), documented.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum ErrorType {
        /// Fintoc error.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "api_error")]
        ApiError,
        /// API key rejected.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "authentication_error")]
        AuthenticationError,
        /// Bank link.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "link_error")]
        LinkError,
        /// Bank error.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "institution_error")]
        InstitutionError,
        /// Invalid request.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "invalid_request_error")]
        InvalidRequestError,
        /// New recipients not allowed.
        ///
        /// Where payments are validated beforehand.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "new_contact_error")]
        NewContactError,
        /// Invalid amount.
        ///
        /// Where payments are validated beforehand.
        ///
        /// Evidence: Error object (errors-object), documented.
        #[fintoc(rename = "amount_error")]
        AmountError,
    }

    /// Payment status.
    ///
    /// What became of the payment. Only succeeded means that the money moved.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Payment Intent object, v1 (payment-intents-object), documented; Checkout Session Object, observed.
    ///
    /// Sources disagree (`payment-intent-status-words`): All eight, and open.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum PaymentIntentStatus {
        /// Created.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "created")]
        Created,
        /// In progress.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "in_progress")]
        InProgress,
        /// Pending.
        ///
        /// The bank has not answered yet.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "pending")]
        Pending,
        /// Requires action.
        ///
        /// The payer has something left to do.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "requires_action")]
        RequiresAction,
        /// Succeeded.
        ///
        /// The money moved.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented; Checkout Session Object, observed.
        #[fintoc(rename = "succeeded")]
        Succeeded,
        /// Failed.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "failed")]
        Failed,
        /// Rejected.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "rejected")]
        Rejected,
        /// Expired.
        ///
        /// Evidence: Payment Intent object, v1 (payment-intents-object), documented.
        #[fintoc(rename = "expired")]
        Expired,
    }

    /// Failure reason.
    ///
    /// Why a transfer failed. Cards have reasons of their own, which were not seen.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
    ///
    /// Sources disagree (`user-left`): Kept.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum PaymentErrorReason {
        /// Account locked.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "bank_account_locked")]
        BankAccountLocked,
        /// Bank connection failed.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "bank_connection_error")]
        BankConnectionError,
        /// Bank unavailable.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "bank_not_available")]
        BankNotAvailable,
        /// Amount limit reached.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "amount_limit_reached")]
        AmountLimitReached,
        /// Insufficient funds.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "insufficient_funds")]
        InsufficientFunds,
        /// Login locked.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "login_credentials_locked")]
        LoginCredentialsLocked,
        /// Invalid login.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "login_invalid_credentials")]
        LoginInvalidCredentials,
        /// Amount too high.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "maximum_amount_error")]
        MaximumAmountError,
        /// Second factor expired.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "mfa_authorization_timeout")]
        MfaAuthorizationTimeout,
        /// Invalid second factor.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "mfa_invalid_authorization")]
        MfaInvalidAuthorization,
        /// Second factor locked.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "mfa_locked")]
        MfaLocked,
        /// Second factor unavailable.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "mfa_unavailable")]
        MfaUnavailable,
        /// New recipient limit reached.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "new_contact_amount_limit_reached")]
        NewContactAmountLimitReached,
        /// Too many transfers to a new recipient.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "new_contact_transfer_number_limit_reached")]
        NewContactTransferNumberLimitReached,
        /// Recipient not allowed.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "recipient_account_not_allowed")]
        RecipientAccountNotAllowed,
        /// Not settled.
        ///
        /// The payment stayed pending and was not settled within ten days.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "unresolved_final_status")]
        UnresolvedFinalStatus,
        /// Payer left.
        ///
        /// Evidence: Error reasons of a Payment Intent (payment-intent-error-reason), documented.
        #[fintoc(rename = "user_left")]
        UserLeft,
    }

    /// Currency.
    ///
    /// The ISO 4217 code of a currency, which also says what the unit of an amount is. Upper case is written; lower case is read as the same.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Create Checkout Session, documented; Checkout Session Object, documented.
    ///
    /// Sources disagree (`currency-spelling`): \`CLP\` and \`clp\` are read and mean the same, mixed case is not; requests write upper case; a response keeps the spelling that it came with.
    ///
    /// Sources disagree (`currency-free-text`): Requests take the two codes; responses keep any other as an unknown word.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum Currency {
        /// Chilean peso.
        ///
        /// No decimals: 1000 is 1,000 pesos.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[fintoc(rename = "CLP", alias = "clp")]
        Clp,
        /// Mexican peso.
        ///
        /// Two decimals: 1029 is 10.29 pesos.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[fintoc(rename = "MXN", alias = "mxn")]
        Mxn,
    }

    /// Mode.
    ///
    /// Whether real money moves. The key of the call decides it.
    ///
    /// The enumeration is open: readers accept and keep unknown values.
    ///
    /// Evidence: Checkout Session Object, documented.
    ///
    /// Sources disagree (`mode-words`): Two words, and open.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, crate::StringEnum)]
    #[fintoc(crate = crate)]
    #[non_exhaustive]
    pub enum Mode {
        /// Live.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "live")]
        Live,
        /// Test.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[fintoc(rename = "test")]
        Test,
    }

    /// Types that a client writes: an invalid value cannot be built, read or written.
    pub mod request {
        /// Value.
        ///
        /// A text, a number, or true or false. No list, no object, no null.
        ///
        /// Evidence: Metadata (metadata), documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact
        )]
        #[fintoc(crate = crate, closed, kind)]
        #[non_exhaustive]
        pub enum MetadataValue {
            /// The variant `text`.
            #[fintoc(sensitive = personal)]
            Text(super::MetadataText),
            /// The variant `number`.
            #[fintoc(sensitive = personal)]
            Number(super::MetadataNumber),
            /// The variant `flag`.
            #[fintoc(sensitive = personal)]
            Flag(bool),
        }

        /// Recipient account.
        ///
        /// The account that gets the money. Leave it out where Fintoc collects the payments.
        ///
        /// Rule `recipient-check-digit`: The holder's id has the check digit of a RUT, of an RFC or of a CURP.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(
            crate = crate,
            object = "v1/RecipientAccount",
            closed,
            rule(
                id = "recipient-check-digit",
                severity = warning,
                checksum(
                    holder_id,
                    algorithms = &[crate::rule::RUT,
                    crate::rule::RFC,
                    crate::rule::CURP]
                )
            )
        )]
        #[non_exhaustive]
        pub struct RecipientAccount {
            /// Holder ID.
            ///
            /// Who owns the account: a RUT in Chile, an RFC or a CURP in Mexico.
            ///
            /// Optional.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`editable-of-the-recipient`): Nothing of the recipient is editable; the remark belongs to the sender's holder id.
            #[fintoc(sensitive = personal)]
            holder_id: Option<super::HolderId>,
            /// Account number.
            ///
            /// The digits of the account.
            ///
            /// Constraints: `pattern`.
            ///
            /// Optional.
            ///
            /// Sensitive, a bank account: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`account-number-zeros`): Zeros in front are taken and never stripped.
            #[fintoc(sensitive = bank)]
            number: Option<super::AccountNumber>,
            /// Account type.
            ///
            /// What kind of account it is.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            r#type: Option<super::AccountType>,
            /// Institution.
            ///
            /// The bank that holds the account.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`institution-id-spelling`): Any text is taken.
            institution_id: Option<super::InstitutionId>,
        }

        /// Business profile.
        ///
        /// The merchant for whom a platform collects: prices depend on the category.
        ///
        /// Rule `tax-id-check-digit`: The merchant's tax number has the check digit of a RUT or of an RFC.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(
            crate = crate,
            object = "v1/BusinessProfile",
            closed,
            rule(
                id = "tax-id-check-digit",
                severity = warning,
                checksum(tax_id, algorithms = &[crate::rule::RUT, crate::rule::RFC])
            )
        )]
        #[non_exhaustive]
        pub struct BusinessProfile {
            /// Name.
            ///
            /// The merchant's name; the page that tells of a payment shows it as the recipient.
            ///
            /// Optional.
            ///
            /// Example: `Merchant Name`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(sensitive = personal)]
            name: Option<super::BusinessProfileName>,
            /// Category.
            ///
            /// The merchant's line of business; in Chile the six characters of the tax office's code of activity. Zeros in front belong to it.
            ///
            /// Optional.
            ///
            /// Examples: `009613`, `011210`.
            ///
            /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
            ///
            /// Sources disagree (`category-of-digits`): Text of any length.
            category: Option<super::BusinessProfileCategory>,
            /// Tax ID.
            ///
            /// The merchant's tax number; in Chile a RUT.
            ///
            /// Optional.
            ///
            /// Example: `777777777`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(sensitive = personal)]
            tax_id: Option<super::BusinessProfileTaxId>,
        }

        /// Tax ID.
        ///
        /// A tax number, and which country's it is.
        ///
        /// Rule `rut-check-digit`: A RUT has the right check digit.
        ///
        /// Rule `rfc-check-digit`: An RFC has the right shape and check digit.
        ///
        /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
        ///
        /// Sources disagree (`tax-id-shape`): An object.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(
            crate = crate,
            object = "v1/TaxId",
            closed,
            rule(
                id = "rut-check-digit",
                severity = warning,
                when(r#type = "cl_rut"),
                checksum(value, algorithms = &[crate::rule::RUT])
            ),
            rule(
                id = "rfc-check-digit",
                severity = warning,
                when(r#type = "mx_rfc"),
                checksum(value, algorithms = &[crate::rule::RFC])
            )
        )]
        #[non_exhaustive]
        pub struct TaxId {
            /// Type.
            ///
            /// Which country's tax number it is.
            ///
            /// Required.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented; Create Checkout Session, v2 reference (reference/checkout-sessions-create), inferred.
            r#type: super::TaxIdType,
            /// Number.
            ///
            /// The number. A RUT may be written with or without dots and hyphen.
            ///
            /// Required.
            ///
            /// Examples: `11.111.111-1`, `12345678-5`, `XEXX010101000`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented; Create Checkout Session, v2 reference (reference/checkout-sessions-create), inferred.
            ///
            /// Sources disagree (`tax-id-spelling`): Both spellings are taken and sent as given.
            #[fintoc(sensitive = personal)]
            value: super::TaxIdValue,
        }

        /// Customer.
        ///
        /// Who pays, as far as you know.
        ///
        /// Evidence: Create Checkout Session, documented; Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
        ///
        /// Sources disagree (`customer-members`): Four optional members.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/Customer", closed)]
        #[non_exhaustive]
        pub struct Customer {
            /// Name.
            ///
            /// The payer's name.
            ///
            /// Optional.
            ///
            /// Example: `Ana Rojas`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
            #[fintoc(sensitive = personal)]
            name: Option<super::CustomerName>,
            /// E-mail.
            ///
            /// The payer's e-mail.
            ///
            /// Optional.
            ///
            /// Example: `ana@example.cl`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
            #[fintoc(sensitive = personal)]
            email: Option<super::Email>,
            /// Tax ID.
            ///
            /// The payer's RUT in Chile, or RFC in Mexico.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented.
            tax_id: Option<TaxId>,
            /// Metadata.
            ///
            /// Up to 50 members of your own, kept with the customer.
            ///
            /// Constraints: `max_properties = 50`.
            ///
            /// Optional.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, documented; Metadata (metadata), inferred.
            #[fintoc(sensitive = personal, max_properties = 50)]
            metadata: Option<crate::Map<super::MetadataKey, MetadataValue>>,
        }

        /// Preset payer ID.
        ///
        /// An id, and whether the payer may change it.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/HolderIdPreset", closed)]
        #[non_exhaustive]
        pub struct HolderIdPreset {
            /// Value.
            ///
            /// The id.
            ///
            /// Optional.
            ///
            /// Example: `12345678-5`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, observed.
            #[fintoc(sensitive = personal)]
            value: Option<super::HolderId>,
            /// Editable.
            ///
            /// Whether the payer may change the id on the page.
            ///
            /// Optional.
            ///
            /// Example: `false`.
            ///
            /// Evidence: Checkout Session Object, documented; Create Checkout Session, revision of 2023-11-15 with an embedded OpenAPI document, observed.
            ///
            /// Sources disagree (`editable-asked-for`): A request sends a boolean.
            editable: Option<bool>,
        }

        /// Preset bank.
        ///
        /// The bank that the page opens with.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/InstitutionPreset", closed)]
        #[non_exhaustive]
        pub struct InstitutionPreset {
            /// Value.
            ///
            /// Fintoc's id of the bank.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            value: Option<super::InstitutionId>,
        }

        /// Preset sender.
        ///
        /// What the page fills in about the payer. Every member is wrapped in an object.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/SenderPreset", closed)]
        #[non_exhaustive]
        pub struct SenderPreset {
            /// Payer ID.
            ///
            /// Who pays: a RUT in Chile, a telephone number in Mexico.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            holder_id: Option<HolderIdPreset>,
            /// Payer bank.
            ///
            /// The bank that the page opens with. Chile only.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`sender-institution-kind`): An object with a value.
            institution_id: Option<InstitutionPreset>,
        }

        /// Bank transfer options.
        ///
        /// Into which account the money goes, and from which it comes.
        ///
        /// Evidence: Checkout Session Object, documented.
        ///
        /// Sources disagree (`options-on-the-other-page`): The tables describe the request; the sample describes the response.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/PaymentIntentOptions", closed)]
        #[non_exhaustive]
        pub struct PaymentIntentOptions {
            /// Recipient account.
            ///
            /// The account that gets the money. Leave it out where Fintoc collects the payments.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`recipient-account-kind`): An object.
            recipient_account: Option<RecipientAccount>,
            /// Sender account.
            ///
            /// What is known of the payer beforehand, so that the page asks less.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`sender-account-kind`): An object.
            sender_account: Option<SenderPreset>,
        }

        /// Payment method options.
        ///
        /// A member for each payment method that has settings. None is known for cards.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/PaymentMethodOptions", closed)]
        #[non_exhaustive]
        pub struct PaymentMethodOptions {
            /// Bank transfer.
            ///
            /// Settings of a bank transfer, whose older name is payment intent.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
            ///
            /// Sources disagree (`payment-method-names`): payment_intent, in this version.
            payment_intent: Option<PaymentIntentOptions>,
        }

        /// Product.
        ///
        /// What is bought.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/ProductData", closed)]
        #[non_exhaustive]
        pub struct ProductData {
            /// Name.
            ///
            /// What the payer reads.
            ///
            /// Required.
            ///
            /// Example: `Cuaderno`.
            ///
            /// Evidence: Guide: accept recurring payments, observed; Guide: accept recurring payments, inferred.
            name: super::ProductDataName,
            /// Image.
            ///
            /// The URL of a picture of it.
            ///
            /// Optional.
            ///
            /// Example: `https://merchant.com/cuaderno.png`.
            ///
            /// Evidence: Code of integrators, observed.
            image_url: Option<super::HttpUrl>,
        }

        /// Price.
        ///
        /// What one of a product costs. Prices that recur belong to subscriptions, which this version does not have.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/PriceData", closed)]
        #[non_exhaustive]
        pub struct PriceData {
            /// Currency.
            ///
            /// The currency of the session.
            ///
            /// Required.
            ///
            /// Example: `CLP`.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`item-currency-left-out`): Required.
            currency: super::Currency,
            /// Unit price.
            ///
            /// The price of one, in the smallest unit of the currency.
            ///
            /// Constraints: `minimum = 0`.
            ///
            /// Required.
            ///
            /// Evidence: Create Checkout Session, documented.
            unit_amount: super::UnitAmount,
            /// Product.
            ///
            /// What is bought.
            ///
            /// Required.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`product-members`): A name, and perhaps a picture.
            product_data: ProductData,
        }

        /// Item.
        ///
        /// A product, its price, and how many of it.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(crate = crate, object = "v1/LineItem", closed)]
        #[non_exhaustive]
        pub struct LineItem {
            /// Price.
            ///
            /// What one costs, and what it is.
            ///
            /// Required.
            ///
            /// Evidence: Create Checkout Session, documented.
            price_data: PriceData,
            /// Quantity.
            ///
            /// How many.
            ///
            /// Constraints: `minimum = 1`.
            ///
            /// Required.
            ///
            /// Evidence: Create Checkout Session, documented.
            quantity: super::Quantity,
        }

        /// Create a checkout session.
        ///
        /// Asks Fintoc for a page on which a payer pays: either an amount, or a list of items that add up to one.
        ///
        /// Rule `amount-or-line-items`: Give either an amount or items, not both.
        ///
        /// Rule `line-items-total`: Prices times quantities add up to a total that is a possible amount.
        ///
        /// Rule `line-items-currency`: Every item has the currency of the session.
        ///
        /// Rule `redirect-urls`: The redirecting flow needs both addresses; another needs none.
        ///
        /// Rule `success-url-https`: The success URL begins with https.
        ///
        /// Rule `cancel-url-https`: The cancel address begins with https.
        ///
        /// Rule `expires-in-ten-minutes`: The session stays open for at least ten minutes.
        ///
        /// Rule `sender-rut-check-digit`: In a session in Chilean pesos the payer's id is a RUT with the right check digit.
        ///
        /// Rule `recipient-clabe-check-digit`: In a session in Mexican pesos the recipient's account is a CLABE with the right check digit.
        ///
        /// Evidence: Create Checkout Session, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build
        )]
        #[fintoc(
            crate = crate,
            object = "v1/CreateCheckoutSession",
            closed,
            constructors(amount, line_items),
            rule(id = "amount-or-line-items", exactly_one_of([amount, line_items])),
            rule(
                id = "line-items-total",
                sum(
                    line_items[*].price_data.unit_amount,
                    line_items[*].quantity,
                    obeys = super::Amount::check
                )
            ),
            rule(id = "line-items-currency", same(currency, line_items[*].price_data.currency)),
            rule(id = "redirect-urls", together([success_url, cancel_url])),
            rule(
                id = "success-url-https",
                severity = warning,
                prefix(success_url, prefix = "https://")
            ),
            rule(
                id = "cancel-url-https",
                severity = warning,
                prefix(cancel_url, prefix = "https://")
            ),
            rule(id = "expires-in-ten-minutes", clock, after_now(expires_at, seconds = 600)),
            rule(
                id = "sender-rut-check-digit",
                severity = warning,
                when(currency = "CLP"),
                checksum(
                    payment_method_options.payment_intent.sender_account.holder_id.value,
                    algorithms = &[crate::rule::RUT]
                )
            ),
            rule(
                id = "recipient-clabe-check-digit",
                severity = warning,
                when(currency = "MXN"),
                checksum(
                    payment_method_options.payment_intent.recipient_account.number,
                    algorithms = &[crate::rule::CLABE]
                )
            )
        )]
        #[non_exhaustive]
        pub struct CreateCheckoutSession {
            /// Flow.
            ///
            /// What the session is for. The server takes payment where it is left out.
            ///
            /// Optional.
            ///
            /// Default: `payment`, applied by Fintoc.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`flow-default`): A real default, applied by the server.
            flow: Option<super::Flow>,
            /// Amount.
            ///
            /// How much to charge, in the smallest unit of the currency. Leave it out where items are given: the total comes from them.
            ///
            /// Constraints: `exclusive_minimum = 0`, `exclusive_maximum = 7000000`.
            ///
            /// Optional.
            ///
            /// Example: `1000`.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`amount-required`): Not required by itself: exactly one of amount and items must be there. 1000 is an example; nothing ever fills in an amount.
            ///
            /// Sources disagree (`amount-ceiling`): The page's rule holds for every currency and for the total of the items.
            amount: Option<super::Amount>,
            /// Currency.
            ///
            /// The currency of the amount, or of the items.
            ///
            /// Required.
            ///
            /// Example: `CLP`.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`currency-default`): Required; CLP is an example.
            currency: super::Currency,
            /// Customer e-mail.
            ///
            /// The address that is notified of a refund. Required if the payment may be refunded later.
            ///
            /// Optional.
            ///
            /// Example: `ana@example.cl`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`customer-email-purpose`): Optional, with the hint.
            ///
            /// Sources disagree (`customer-email-default`): No default; the example is ours, and the mask is refused as an address.
            #[fintoc(sensitive = personal)]
            customer_email: Option<super::Email>,
            /// Expires at.
            ///
            /// When the session ends without a payment. The server takes 24 hours after the creation where it is left out; nothing here fills it in.
            ///
            /// Optional.
            ///
            /// Example: `2026-11-21T12:00:00Z`.
            ///
            /// Evidence: Create Checkout Session, documented; Checkout Session Object, documented; Create Checkout Session, v2 reference (reference/checkout-sessions-create), documented.
            ///
            /// Sources disagree (`expires-at-default`): No default here: the server computes the time.
            ///
            /// Sources disagree (`expires-at-shape`): A date with a time; a bare day is refused.
            expires_at: Option<super::DateTime>,
            /// Metadata.
            ///
            /// Up to 50 members of your own, kept with the session: an order's number, say. No secrets.
            ///
            /// Constraints: `max_properties = 50`.
            ///
            /// Optional.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Create Checkout Session, documented; Metadata (metadata), documented.
            ///
            /// Sources disagree (`metadata-shape`): An object, one level deep.
            ///
            /// Sources disagree (`metadata-default`): An example.
            #[fintoc(sensitive = personal, max_properties = 50)]
            metadata: Option<crate::Map<super::MetadataKey, MetadataValue>>,
            /// Success URL.
            ///
            /// Where the payer is sent after a payment. Arriving there proves nothing: ask for the session.
            ///
            /// Optional.
            ///
            /// Example: `https://merchant.com/success`.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`success-url-default`): An example.
            success_url: Option<super::HttpUrl>,
            /// Cancel URL.
            ///
            /// Where the payer is sent who turns back without paying.
            ///
            /// Optional.
            ///
            /// Example: `https://merchant.com/cancel`.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`cancel-url-default`): An example.
            cancel_url: Option<super::HttpUrl>,
            /// Customer.
            ///
            /// Who pays, as far as you know.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`customer-shape`): The object, under this name.
            customer: Option<Customer>,
            /// Payment methods.
            ///
            /// The ways to pay that the session offers.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`payment-methods-member`): The page's member; an answer keeps the other as an unknown one.
            #[fintoc(max_items = 65536)]
            payment_method_types: Option<Vec<super::PaymentMethodType>>,
            /// Payment method options.
            ///
            /// Settings for each payment method: into which account the money goes, from which it comes.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`payment-method-options-shape`): An object with a member for each method.
            payment_method_options: Option<PaymentMethodOptions>,
            /// Business profile.
            ///
            /// The merchant for whom a platform collects. Fintoc can make it mandatory for an organisation.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, documented.
            ///
            /// Sources disagree (`business-profile-shape`): An optional object.
            business_profile: Option<BusinessProfile>,
            /// Items.
            ///
            /// What is bought. The total takes the place of the amount and obeys the same bounds.
            ///
            /// Constraints: `min_items = 1`.
            ///
            /// Optional.
            ///
            /// Evidence: Create Checkout Session, documented; Create Checkout Session, inferred.
            #[fintoc(min_items = 1, max_items = 65536)]
            line_items: Option<Vec<LineItem>>,
        }
    }

    /// Types that a client reads: everything is kept, and deviations are reported as findings.
    pub mod response {
        /// Value.
        ///
        /// What the merchant stored: a text, a number, or true or false.
        ///
        /// Evidence: Checkout Session Object, observed; Metadata (metadata), documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, open, kind)]
        #[non_exhaustive]
        pub enum ReturnedMetadataValue<S: crate::Text = crate::SmolStr> {
            /// The variant `text`.
            #[fintoc(sensitive = personal, scalar = super::ReturnedMetadataText)]
            Text(S),
            /// The variant `number`.
            #[fintoc(sensitive = personal, scalar = super::MetadataNumber)]
            Number(crate::Number),
            /// The variant `flag`.
            #[fintoc(sensitive = personal)]
            Flag(bool),
        }

        /// Editable.
        ///
        /// A boolean, or its word as a string.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, open, kind)]
        #[non_exhaustive]
        pub enum EditableFlag<S: crate::Text = crate::SmolStr> {
            /// The variant `flag`.
            Flag(bool),
            /// The variant `word`.
            #[fintoc(scalar = super::EditableWord)]
            Word(S),
        }

        /// Account.
        ///
        /// One end of a payment, in plain strings.
        ///
        /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
        ///
        /// Sources disagree (`sender-account-two-shapes`): Two types: the one of requests (wrapped, two members) and the one of responses (plain, four members).
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/Account", open)]
        #[non_exhaustive]
        pub struct Account<S: crate::Text = crate::SmolStr> {
            /// Account type.
            ///
            /// What kind of account it is.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected)]
            pub r#type: crate::Member<crate::OpenEnum<super::AccountType>>,
            /// Account number.
            ///
            /// The digits of the account; zeros in front belong to it.
            ///
            /// Optional.
            ///
            /// Sensitive, a bank account: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, sensitive = bank, scalar = super::ReturnedAccountNumber)]
            pub number: crate::Member<S>,
            /// Holder ID.
            ///
            /// Who owns the account. The senders of Mexico were shown with a telephone number and with an RFC.
            ///
            /// Optional.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`holder-id-spelling`): Any spelling is read and kept.
            ///
            /// Sources disagree (`sender-holder-of-mexico`): No check digit is asked of a sender of Mexico.
            #[fintoc(expected, sensitive = personal, scalar = super::HolderId)]
            pub holder_id: crate::Member<S>,
            /// Institution.
            ///
            /// The bank that holds the account.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, scalar = super::InstitutionId)]
            pub institution_id: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Business profile.
        ///
        /// The merchant for whom a platform collects: prices depend on the category.
        ///
        /// Rule `tax-id-check-digit`: The merchant's tax number has the check digit of a RUT or of an RFC.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(
            crate = crate,
            object = "v1/BusinessProfile",
            open,
            rule(
                id = "tax-id-check-digit",
                severity = warning,
                checksum(tax_id, algorithms = &[crate::rule::RUT, crate::rule::RFC])
            )
        )]
        #[non_exhaustive]
        pub struct BusinessProfile<S: crate::Text = crate::SmolStr> {
            /// Name.
            ///
            /// The merchant's name; the page that tells of a payment shows it as the recipient.
            ///
            /// Optional.
            ///
            /// Example: `Merchant Name`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, sensitive = personal, scalar = super::BusinessProfileName)]
            pub name: crate::Member<S>,
            /// Category.
            ///
            /// The merchant's line of business; in Chile the six characters of the tax office's code of activity. Zeros in front belong to it.
            ///
            /// Optional.
            ///
            /// Examples: `009613`, `011210`.
            ///
            /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
            ///
            /// Sources disagree (`category-of-digits`): Text of any length.
            #[fintoc(expected, scalar = super::BusinessProfileCategory)]
            pub category: crate::Member<S>,
            /// Tax ID.
            ///
            /// The merchant's tax number; in Chile a RUT.
            ///
            /// Optional.
            ///
            /// Example: `777777777`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, sensitive = personal, scalar = super::BusinessProfileTaxId)]
            pub tax_id: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Payment intent.
        ///
        /// A payment, or the attempt.
        ///
        /// Rule `recipient-check-digit`: The recipient's id has the check digit of a RUT, of an RFC or of a CURP.
        ///
        /// Rule `sender-check-digit`: In a payment in Chilean pesos the payer's id is a RUT with the right check digit.
        ///
        /// Rule `recipient-clabe-check-digit`: In a payment in Mexican pesos the recipient's account is a CLABE with the right check digit.
        ///
        /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
        ///
        /// Sources disagree (`payment-intent-members`): The 15; any other member is kept as an unknown one.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(
            crate = crate,
            object = "v1/PaymentIntent",
            open,
            rule(
                id = "recipient-check-digit",
                severity = warning,
                checksum(
                    recipient_account.holder_id,
                    algorithms = &[crate::rule::RUT,
                    crate::rule::RFC,
                    crate::rule::CURP]
                )
            ),
            rule(
                id = "sender-check-digit",
                severity = warning,
                when(currency = "CLP"),
                checksum(sender_account.holder_id, algorithms = &[crate::rule::RUT])
            ),
            rule(
                id = "recipient-clabe-check-digit",
                severity = warning,
                when(currency = "MXN"),
                checksum(recipient_account.number, algorithms = &[crate::rule::CLABE])
            )
        )]
        #[non_exhaustive]
        pub struct PaymentIntent<S: crate::Text = crate::SmolStr> {
            /// ID.
            ///
            /// The payment's id. Its form and length may change, so nothing is read out of it.
            ///
            /// Required.
            ///
            /// Example: `pi_B4kdYzSVREeMAPv0`.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            #[fintoc(scalar = super::PaymentIntentId)]
            pub id: S,
            /// Mode.
            ///
            /// Whether real money moves.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            #[fintoc(expected)]
            pub mode: crate::Member<crate::OpenEnum<super::Mode>>,
            /// Amount.
            ///
            /// How much is paid, in the smallest unit of the currency.
            ///
            /// Constraints: `exclusive_minimum = 0`.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented; Create Payment Intent, v2 (payment-intents-create), inferred.
            #[fintoc(expected, scalar = super::PositiveAmount)]
            pub amount: crate::Member<i64>,
            /// Object type.
            ///
            /// Always \`payment_intent\`.
            ///
            /// Constraints: `const = "payment_intent"`.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            #[fintoc(expected, scalar = super::PaymentIntentObject)]
            pub object: crate::Member<S>,
            /// Status.
            ///
            /// What became of the payment. Only succeeded means paid.
            ///
            /// Required.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            pub status: crate::OpenEnum<super::PaymentIntentStatus>,
            /// Currency.
            ///
            /// The currency of the amount.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            #[fintoc(expected)]
            pub currency: crate::Member<crate::OpenEnum<super::Currency>>,
            /// Metadata.
            ///
            /// What the merchant stored with the payment; null or empty where there was nothing.
            ///
            /// Optional, nullable.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented; Checkout Session Object, documented.
            #[fintoc(
                expected,
                nullable,
                sensitive = personal,
                max_properties = 65536,
                keys(scalar = super::ReturnedMetadataKey)
            )]
            pub metadata: crate::Member<crate::Map<S, ReturnedMetadataValue<S>>>,
            /// Created at.
            ///
            /// When the payment was created.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            #[fintoc(expected, scalar = super::DateTime)]
            pub created_at: crate::Member<S>,
            /// Failure reason.
            ///
            /// Why the payment failed; null where it did not.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`error-reason-null`): A word or null.
            #[fintoc(expected, nullable)]
            pub error_reason: crate::Member<crate::OpenEnum<super::PaymentErrorReason>>,
            /// Reference.
            ///
            /// The bank's number of the transfer: text, though it is made of digits.
            ///
            /// Optional, nullable.
            ///
            /// Example: `426686855`.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`reference-of-digits`): Text.
            #[fintoc(expected, nullable, scalar = super::PaymentIntentReferenceId)]
            pub reference_id: crate::Member<S>,
            /// Widget token.
            ///
            /// Opens the widget for this payment, for a while. Keep it out of logs.
            ///
            /// Optional, nullable.
            ///
            /// Example: `pi_B4kdYzSVREeMAPv0_sec_example`.
            ///
            /// Sensitive, a secret: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`widget-token-presence`): A string, null or absent.
            #[fintoc(
                expected,
                nullable,
                sensitive = secret,
                scalar = super::PaymentIntentWidgetToken
            )]
            pub widget_token: crate::Member<S>,
            /// Customer e-mail.
            ///
            /// The payer's e-mail, where the payment itself has one.
            ///
            /// Optional, nullable.
            ///
            /// Example: `ana@example.cl`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`customer-email-of-the-payment`): The two are independent.
            #[fintoc(
                expected,
                nullable,
                sensitive = personal,
                scalar = super::PaymentIntentCustomerEmail
            )]
            pub customer_email: crate::Member<S>,
            /// Sender account.
            ///
            /// Where the money came from; null where the payer left before choosing an account.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, documented; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`sender-account-null`): The payment may have null; the option may not.
            #[fintoc(expected, nullable)]
            pub sender_account: crate::Member<Account<S>>,
            /// Transfer date.
            ///
            /// When the bank moved the money.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented.
            ///
            /// Sources disagree (`transaction-date-sample`): No rule ties the dates to each other.
            #[fintoc(expected, nullable, scalar = super::DateTime)]
            pub transaction_date: crate::Member<S>,
            /// Recipient account.
            ///
            /// Where the money went.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, observed; Payment Intent object, v1 (payment-intents-object), documented; Payment Intent object, revision of 2026-02-01 (reference-link/payment-intents-object), documented.
            ///
            /// Sources disagree (`recipient-given-twice`): The two are independent.
            #[fintoc(expected, nullable)]
            pub recipient_account: crate::Member<Account<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Payment.
        ///
        /// One member, named after the kind of payment. Other kinds are kept as unknown members.
        ///
        /// Evidence: Checkout Session Object, documented; Checkout Session Object, observed.
        ///
        /// Sources disagree (`payment-resource-members`): One known member, not promised.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/PaymentResource", open)]
        #[non_exhaustive]
        pub struct PaymentResource<S: crate::Text = crate::SmolStr> {
            /// Payment intent.
            ///
            /// A payment by transfer, or the attempt.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub payment_intent: crate::Member<PaymentIntent<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Preset payer ID.
        ///
        /// An id, and whether the payer may change it.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/ReturnedHolderIdPreset", open)]
        #[non_exhaustive]
        pub struct ReturnedHolderIdPreset<S: crate::Text = crate::SmolStr> {
            /// Editable.
            ///
            /// Whether the payer may change the id on the page, as a boolean or as its word.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            ///
            /// Sources disagree (`editable-told`): A reader takes both and keeps which it was.
            pub editable: crate::Member<EditableFlag<S>>,
            /// Value.
            ///
            /// The id.
            ///
            /// Optional.
            ///
            /// Example: `12345678-9`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, observed.
            #[fintoc(sensitive = personal, scalar = super::HolderId)]
            pub value: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Preset bank.
        ///
        /// The bank that the page opens with.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/InstitutionPreset", open)]
        #[non_exhaustive]
        pub struct InstitutionPreset<S: crate::Text = crate::SmolStr> {
            /// Value.
            ///
            /// Fintoc's id of the bank.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            #[fintoc(scalar = super::InstitutionId)]
            pub value: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Preset sender.
        ///
        /// What the page filled in about the payer, each member wrapped in an object.
        ///
        /// Evidence: Checkout Session Object, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/ReturnedSenderPreset", open)]
        #[non_exhaustive]
        pub struct ReturnedSenderPreset<S: crate::Text = crate::SmolStr> {
            /// Payer ID.
            ///
            /// Who pays: a RUT in Chile, a telephone number in Mexico.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub holder_id: crate::Member<ReturnedHolderIdPreset<S>>,
            /// Payer bank.
            ///
            /// The bank that the page opens with.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub institution_id: crate::Member<InstitutionPreset<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Bank transfer options.
        ///
        /// Into which account the money goes, and from which it comes.
        ///
        /// Rule `recipient-check-digit`: The recipient's id has the check digit of a RUT, of an RFC or of a CURP.
        ///
        /// Evidence: Checkout Session Object, documented.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(
            crate = crate,
            object = "v1/ReturnedPaymentIntentOptions",
            open,
            rule(
                id = "recipient-check-digit",
                severity = warning,
                checksum(
                    recipient_account.holder_id,
                    algorithms = &[crate::rule::RUT,
                    crate::rule::RFC,
                    crate::rule::CURP]
                )
            )
        )]
        #[non_exhaustive]
        pub struct ReturnedPaymentIntentOptions<S: crate::Text = crate::SmolStr> {
            /// Recipient account.
            ///
            /// The account that gets the money.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub recipient_account: crate::Member<Account<S>>,
            /// Sender account.
            ///
            /// What the page filled in about the payer.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub sender_account: crate::Member<ReturnedSenderPreset<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Payment method options.
        ///
        /// The settings that the session was created with; an empty object where there were none.
        ///
        /// Evidence: Checkout Session Object, documented; Checkout Session object, revision of January 2026, observed.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/ReturnedPaymentMethodOptions", open)]
        #[non_exhaustive]
        pub struct ReturnedPaymentMethodOptions<S: crate::Text = crate::SmolStr> {
            /// Bank transfer.
            ///
            /// Settings of a bank transfer.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, observed.
            pub payment_intent: crate::Member<ReturnedPaymentIntentOptions<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Checkout session.
        ///
        /// A page on which a payer pays, and its outcome.
        ///
        /// Rule `sender-rut-check-digit`: In a session in Chilean pesos the payer's id is a RUT with the right check digit.
        ///
        /// Rule `recipient-clabe-check-digit`: In a session in Mexican pesos the recipient's account is a CLABE with the right check digit.
        ///
        /// Evidence: Checkout Session Object, documented.
        ///
        /// Sources disagree (`request-members-not-told`): Not promised; kept as unknown members.
        ///
        /// Sources disagree (`session-of-later-versions`): The 17, and country; any other member is kept as an unknown one.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(
            crate = crate,
            object = "v1/CheckoutSession",
            open,
            rule(
                id = "sender-rut-check-digit",
                severity = warning,
                when(currency = "CLP"),
                checksum(
                    payment_method_options.payment_intent.sender_account.holder_id.value,
                    algorithms = &[crate::rule::RUT]
                )
            ),
            rule(
                id = "recipient-clabe-check-digit",
                severity = warning,
                when(currency = "MXN"),
                checksum(
                    payment_method_options.payment_intent.recipient_account.number,
                    algorithms = &[crate::rule::CLABE]
                )
            )
        )]
        #[non_exhaustive]
        pub struct CheckoutSession<S: crate::Text = crate::SmolStr> {
            /// ID.
            ///
            /// The session's id. Its form and length may change, so nothing is read out of it.
            ///
            /// Required.
            ///
            /// Example: `cs_li5531onlFDi235`.
            ///
            /// Evidence: Checkout Session Object, documented; What counts as a breaking change (guides/home/changes), documented.
            #[fintoc(scalar = super::CheckoutSessionId)]
            pub id: S,
            /// Created at.
            ///
            /// When the session was created.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, scalar = super::DateTime)]
            pub created_at: crate::Member<S>,
            /// Object type.
            ///
            /// Always \`checkout_session\`.
            ///
            /// Constraints: `const = "checkout_session"`.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected, scalar = super::CheckoutSessionObject)]
            pub object: crate::Member<S>,
            /// Currency.
            ///
            /// The currency of the amount.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected)]
            pub currency: crate::Member<crate::OpenEnum<super::Currency>>,
            /// Amount.
            ///
            /// How much is charged, in the smallest unit of the currency.
            ///
            /// Constraints: `exclusive_minimum = 0`.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`session-amount-absent`): Expected, never null; a session without it is still read.
            #[fintoc(expected, scalar = super::PositiveAmount)]
            pub amount: crate::Member<i64>,
            /// Customer e-mail.
            ///
            /// The address that is notified of a refund; null if the session was created without it.
            ///
            /// Optional, nullable.
            ///
            /// Example: `ana@example.cl`.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(
                expected,
                nullable,
                sensitive = personal,
                scalar = super::CheckoutSessionCustomerEmail
            )]
            pub customer_email: crate::Member<S>,
            /// Expires at.
            ///
            /// When the session ends without a payment; 24 hours after its creation unless asked otherwise.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`expires-at-sample`): No rule ties the dates to each other.
            #[fintoc(expected, scalar = super::DateTime)]
            pub expires_at: crate::Member<S>,
            /// Mode.
            ///
            /// Whether real money moves.
            ///
            /// Optional.
            ///
            /// Evidence: Checkout Session Object, documented.
            #[fintoc(expected)]
            pub mode: crate::Member<crate::OpenEnum<super::Mode>>,
            /// Session token.
            ///
            /// Opens the widget for this session, for a while. Keep it out of logs.
            ///
            /// Optional, nullable.
            ///
            /// Example: `cs_li5531onlFDi235_sec_a4xK32BanKWYn`.
            ///
            /// Sensitive, a secret: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented; Checkout Session object, revision of January 2026, observed.
            ///
            /// Sources disagree (`session-token-lifetime`): A string or null, whatever the status.
            #[fintoc(
                expected,
                nullable,
                sensitive = secret,
                scalar = super::CheckoutSessionSessionToken
            )]
            pub session_token: crate::Member<S>,
            /// Status.
            ///
            /// How far the session came. Finished does not mean paid.
            ///
            /// Required.
            ///
            /// Evidence: Checkout Session Object, documented.
            pub status: crate::OpenEnum<super::SessionStatus>,
            /// Success URL.
            ///
            /// Where the payer is sent after a payment.
            ///
            /// Optional, nullable.
            ///
            /// Example: `https://merchant.com/success`.
            ///
            /// Evidence: Checkout Session Object, documented; Get Checkout Session, schema of the v2 answer, inferred.
            #[fintoc(expected, nullable, scalar = super::CheckoutSessionSuccessUrl)]
            pub success_url: crate::Member<S>,
            /// Cancel URL.
            ///
            /// Where the payer is sent who turns back without paying.
            ///
            /// Optional, nullable.
            ///
            /// Example: `https://merchant.com/987654321`.
            ///
            /// Evidence: Checkout Session Object, documented; Get Checkout Session, schema of the v2 answer, documented.
            #[fintoc(expected, nullable, scalar = super::CheckoutSessionCancelUrl)]
            pub cancel_url: crate::Member<S>,
            /// Payment page.
            ///
            /// The page of Fintoc on which the payer pays. Anyone with the URL may open it; its parts have no documented meaning.
            ///
            /// Optional, nullable.
            ///
            /// Example: `https://pay.fintoc.com/payment?checkout_sesion=cs_li5531onlFDi235`.
            ///
            /// Sensitive, a secret: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented; Code of integrators, observed.
            ///
            /// Sources disagree (`redirect-url-spelling`): Opaque: kept byte for byte.
            #[fintoc(
                expected,
                nullable,
                sensitive = secret,
                scalar = super::CheckoutSessionRedirectUrl
            )]
            pub redirect_url: crate::Member<S>,
            /// Metadata.
            ///
            /// What the merchant stored with the session; null or empty where there was nothing.
            ///
            /// Optional, nullable.
            ///
            /// Sensitive, personal data: never shown by `Debug` or in reports.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`metadata-when-empty`): Both are read, and kept apart.
            #[fintoc(
                expected,
                nullable,
                sensitive = personal,
                max_properties = 65536,
                keys(scalar = super::ReturnedMetadataKey)
            )]
            pub metadata: crate::Member<crate::Map<S, ReturnedMetadataValue<S>>>,
            /// Payment.
            ///
            /// What was paid, or tried; null as long as there is nothing.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, documented.
            ///
            /// Sources disagree (`payment-resource-when-null`): Null, absent or there, whatever the status.
            #[fintoc(expected, nullable)]
            pub payment_resource: crate::Member<PaymentResource<S>>,
            /// Payment method options.
            ///
            /// The settings that the session was created with.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, documented; Checkout Session Object, inferred.
            #[fintoc(expected, nullable)]
            pub payment_method_options: crate::Member<ReturnedPaymentMethodOptions<S>>,
            /// Business profile.
            ///
            /// The merchant for whom a platform collects.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Checkout Session Object, documented; Get Checkout Session, schema of the v2 answer, observed.
            ///
            /// Sources disagree (`business-profile-place`): At the top.
            ///
            /// Sources disagree (`business-profile-when-empty`): Both are read, and kept apart.
            #[fintoc(expected, nullable)]
            pub business_profile: crate::Member<BusinessProfile<S>>,
            /// Country.
            ///
            /// The country of the payment, two letters in lower case. No table knows it.
            ///
            /// Optional.
            ///
            /// Example: `cl`.
            ///
            /// Evidence: Checkout Session Object, observed.
            ///
            /// Sources disagree (`country-undocumented`): Read where it is there, never promised.
            #[fintoc(scalar = super::CheckoutSessionCountry)]
            pub country: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Error.
        ///
        /// What went wrong. Every member may be missing.
        ///
        /// Evidence: Error object (errors-object), documented.
        ///
        /// Sources disagree (`partial-errors`): Any of them may be absent or null.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/ErrorDetail", open)]
        #[non_exhaustive]
        pub struct ErrorDetail<S: crate::Text = crate::SmolStr> {
            /// Type.
            ///
            /// Whose fault it is, roughly.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
            #[fintoc(expected, nullable)]
            pub r#type: crate::Member<crate::OpenEnum<super::ErrorType>>,
            /// Code.
            ///
            /// What went wrong, as a word for programs.
            ///
            /// Optional, nullable.
            ///
            /// Examples: `missing_parameter`, `invalid_expires_at`.
            ///
            /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
            ///
            /// Sources disagree (`error-code-words`): Any text.
            #[fintoc(expected, nullable, scalar = super::ErrorDetailCode)]
            pub code: crate::Member<S>,
            /// Message.
            ///
            /// What went wrong, for people. Its words may change at any time.
            ///
            /// Optional, nullable.
            ///
            /// Example: `currency is missing`.
            ///
            /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
            #[fintoc(expected, nullable, scalar = super::ErrorDetailMessage)]
            pub message: crate::Member<S>,
            /// Parameter.
            ///
            /// Which parameter was wrong; null where none was.
            ///
            /// Optional, nullable.
            ///
            /// Example: `currency`.
            ///
            /// Evidence: Error object (errors-object), documented.
            #[fintoc(expected, nullable, scalar = super::ErrorDetailParam)]
            pub param: crate::Member<S>,
            /// Documentation.
            ///
            /// A page about the error.
            ///
            /// Optional, nullable.
            ///
            /// Example: `https://docs.example.com/errors`.
            ///
            /// Evidence: Error object (errors-object), documented; Error object (errors-object), inferred.
            #[fintoc(expected, nullable, scalar = super::ErrorDetailDocUrl)]
            pub doc_url: crate::Member<S>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }

        /// Error.
        ///
        /// The body of an answer that refuses a call, whatever its status.
        ///
        /// Evidence: Create Checkout Session, documented; Error object (errors-object), documented.
        ///
        /// Sources disagree (`error-statuses`): One body for every refusal; any 2xx is a success.
        #[derive(
            Clone,
            PartialEq,
            Eq,
            Hash,
            crate::Read,
            crate::Write,
            crate::Validate,
            crate::Redact,
            crate::Build,
            crate::IntoOwned
        )]
        #[fintoc(crate = crate, object = "v1/ErrorBody", open)]
        #[non_exhaustive]
        pub struct ErrorBody<S: crate::Text = crate::SmolStr> {
            /// Error.
            ///
            /// What went wrong.
            ///
            /// Optional, nullable.
            ///
            /// Evidence: Error object (errors-object), documented; Official Node library, with its test payloads, inferred.
            #[fintoc(expected, nullable)]
            pub error: crate::Member<ErrorDetail<S>>,
            /// Unknown members, kept as received and written back.
            #[fintoc(unknown)]
            pub unknown: crate::UnknownMembers,
        }
    }
}

/// The root types of every module, by name.
pub static ROOTS: &[crate::Root] = &[
    crate::Root::new::<v1::CheckoutSession>("v1/CheckoutSession"),
    crate::Root::new::<v1::CreateCheckoutSession>("v1/CreateCheckoutSession"),
    crate::Root::new::<v1::ErrorBody>("v1/ErrorBody"),
];
