// Compiled from the specs by `cargo bless`: edit those, not this.

json_schema! {
    crate ::v1::AccountNumber, "AccountNumber", "crate::v1::AccountNumber",
    "{\"title\":\"Account number\",\"description\":\"The digits of the account, without hyphens or spaces. In Mexico the 18 digits of a CLABE, whose zero in front belongs to it.\",\"examples\":[\"922358017\",\"646180357600000000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^[0-9]+$\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}}",
    []
}

json_schema! {
    crate ::v1::HolderId, "HolderId", "crate::v1::HolderId",
    "{\"title\":\"Holder ID\",\"description\":\"Who owns the account: a RUT in Chile, an RFC or a CURP in Mexico. A RUT may be written with or without dots and hyphen.\",\"examples\":[\"771433855\",\"11.111.111-1\",\"XEXX010101000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::InstitutionId, "InstitutionId", "crate::v1::InstitutionId",
    "{\"title\":\"Institution\",\"description\":\"Fintoc\'s id of the bank, such as `cl_banco_estado`. The list grows, and Mexico\'s was never published, so any word is taken.\",\"examples\":[\"cl_banco_estado\",\"cl_banco_security\",\"mx_stp\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ReturnedAccountNumber, "ReturnedAccountNumber",
    "crate::v1::ReturnedAccountNumber",
    "{\"title\":\"Account number\",\"description\":\"The account as Fintoc tells it; zeros in front belong to it.\",\"examples\":[\"227110011\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::BusinessProfileName, "BusinessProfileName",
    "crate::v1::BusinessProfileName",
    "{\"title\":\"Name\",\"description\":\"The merchant\'s name; the page that tells of a payment shows it as the recipient.\",\"examples\":[\"Merchant Name\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::BusinessProfileCategory, "BusinessProfileCategory",
    "crate::v1::BusinessProfileCategory",
    "{\"title\":\"Category\",\"description\":\"The merchant\'s line of business; in Chile the six characters of the tax office\'s code of activity. Zeros in front belong to it.\",\"examples\":[\"009613\",\"011210\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::BusinessProfileTaxId, "BusinessProfileTaxId",
    "crate::v1::BusinessProfileTaxId",
    "{\"title\":\"Tax ID\",\"description\":\"The merchant\'s tax number; in Chile a RUT.\",\"examples\":[\"777777777\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionObject, "CheckoutSessionObject",
    "crate::v1::CheckoutSessionObject",
    "{\"title\":\"Object type\",\"description\":\"Always `checkout_session`.\",\"examples\":[\"checkout_session\"],\"type\":\"string\",\"const\":\"checkout_session\"}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionId, "CheckoutSessionId", "crate::v1::CheckoutSessionId",
    "{\"title\":\"ID\",\"description\":\"The session\'s id. Its form and length may change, so nothing is read out of it.\",\"examples\":[\"cs_li5531onlFDi235\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionCustomerEmail, "CheckoutSessionCustomerEmail",
    "crate::v1::CheckoutSessionCustomerEmail",
    "{\"title\":\"Customer e-mail\",\"description\":\"The address that is notified of a refund; null if the session was created without it.\",\"examples\":[\"ana@example.cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionSessionToken, "CheckoutSessionSessionToken",
    "crate::v1::CheckoutSessionSessionToken",
    "{\"title\":\"Session token\",\"description\":\"Opens the widget for this session, for a while. Keep it out of logs.\",\"examples\":[\"cs_li5531onlFDi235_sec_a4xK32BanKWYn\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionSuccessUrl, "CheckoutSessionSuccessUrl",
    "crate::v1::CheckoutSessionSuccessUrl",
    "{\"title\":\"Success URL\",\"description\":\"Where the payer is sent after a payment.\",\"examples\":[\"https://merchant.com/success\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionCancelUrl, "CheckoutSessionCancelUrl",
    "crate::v1::CheckoutSessionCancelUrl",
    "{\"title\":\"Cancel URL\",\"description\":\"Where the payer is sent who turns back without paying.\",\"examples\":[\"https://merchant.com/987654321\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionRedirectUrl, "CheckoutSessionRedirectUrl",
    "crate::v1::CheckoutSessionRedirectUrl",
    "{\"title\":\"Payment page\",\"description\":\"The page of Fintoc on which the payer pays. Anyone with the URL may open it; its parts have no documented meaning.\",\"examples\":[\"https://pay.fintoc.com/payment?checkout_sesion=cs_li5531onlFDi235\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CheckoutSessionCountry, "CheckoutSessionCountry",
    "crate::v1::CheckoutSessionCountry",
    "{\"title\":\"Country\",\"description\":\"The country of the payment, two letters in lower case. No table knows it.\",\"examples\":[\"cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::CustomerName, "CustomerName", "crate::v1::CustomerName",
    "{\"title\":\"Name\",\"description\":\"The payer\'s name.\",\"examples\":[\"Ana Rojas\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::TaxIdValue, "TaxIdValue", "crate::v1::TaxIdValue",
    "{\"title\":\"Number\",\"description\":\"The number. A RUT may be written with or without dots and hyphen.\",\"examples\":[\"11.111.111-1\",\"12345678-5\",\"XEXX010101000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ErrorDetailCode, "ErrorDetailCode", "crate::v1::ErrorDetailCode",
    "{\"title\":\"Code\",\"description\":\"What went wrong, as a word for programs.\",\"examples\":[\"missing_parameter\",\"invalid_expires_at\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ErrorDetailMessage, "ErrorDetailMessage",
    "crate::v1::ErrorDetailMessage",
    "{\"title\":\"Message\",\"description\":\"What went wrong, for people. Its words may change at any time.\",\"examples\":[\"currency is missing\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ErrorDetailParam, "ErrorDetailParam", "crate::v1::ErrorDetailParam",
    "{\"title\":\"Parameter\",\"description\":\"Which parameter was wrong; null where none was.\",\"examples\":[\"currency\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ErrorDetailDocUrl, "ErrorDetailDocUrl", "crate::v1::ErrorDetailDocUrl",
    "{\"title\":\"Documentation\",\"description\":\"A page about the error.\",\"examples\":[\"https://docs.example.com/errors\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::UnitAmount, "UnitAmount", "crate::v1::UnitAmount",
    "{\"title\":\"Price\",\"description\":\"The price of one, in the smallest unit of the currency: 4990 is 4,990 CLP, or 49.90 MXN.\",\"examples\":[4990,0],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991}",
    []
}

json_schema! {
    crate ::v1::Quantity, "Quantity", "crate::v1::Quantity",
    "{\"title\":\"Quantity\",\"description\":\"How many.\",\"examples\":[2],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"minimum\":1,\"maximum\":9007199254740991}",
    []
}

json_schema! {
    crate ::v1::ProductDataName, "ProductDataName", "crate::v1::ProductDataName",
    "{\"title\":\"Name\",\"description\":\"What the payer reads.\",\"examples\":[\"Cuaderno\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::MetadataKey, "MetadataKey", "crate::v1::MetadataKey",
    "{\"title\":\"Key\",\"description\":\"A name of the merchant\'s own. Any name is plain text here, `__proto__` too.\",\"examples\":[\"order\",\"order_id\"],\"type\":\"string\",\"minLength\":1,\"maxLength\":40}",
    []
}

json_schema! {
    crate ::v1::MetadataText, "MetadataText", "crate::v1::MetadataText",
    "{\"title\":\"Text\",\"description\":\"A text of up to 500 characters.\",\"examples\":[\"123456\"],\"type\":\"string\",\"maxLength\":500}",
    []
}

json_schema! {
    crate ::v1::MetadataNumber, "MetadataNumber", "crate::v1::MetadataNumber",
    "{\"title\":\"Number\",\"description\":\"A number, read as an IEEE double. Send money and long ids as text.\",\"examples\":[42,3.5],\"$comment\":\"Technical, not a rule of Fintoc: minimum, maximum\",\"type\":\"number\",\"minimum\":-9007199254740991,\"maximum\":9007199254740991}",
    []
}

json_schema! {
    crate ::v1::ReturnedMetadataKey, "ReturnedMetadataKey",
    "crate::v1::ReturnedMetadataKey",
    "{\"title\":\"Key\",\"description\":\"A name that the merchant chose.\",\"examples\":[\"order_id\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::ReturnedMetadataText, "ReturnedMetadataText",
    "crate::v1::ReturnedMetadataText",
    "{\"title\":\"Text\",\"description\":\"A text that the merchant stored.\",\"examples\":[\"#12513\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentObject, "PaymentIntentObject",
    "crate::v1::PaymentIntentObject",
    "{\"title\":\"Object type\",\"description\":\"Always `payment_intent`.\",\"examples\":[\"payment_intent\"],\"type\":\"string\",\"const\":\"payment_intent\"}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentId, "PaymentIntentId", "crate::v1::PaymentIntentId",
    "{\"title\":\"ID\",\"description\":\"The payment\'s id. Its form and length may change, so nothing is read out of it.\",\"examples\":[\"pi_B4kdYzSVREeMAPv0\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentReferenceId, "PaymentIntentReferenceId",
    "crate::v1::PaymentIntentReferenceId",
    "{\"title\":\"Reference\",\"description\":\"The bank\'s number of the transfer: text, though it is made of digits.\",\"examples\":[\"426686855\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentWidgetToken, "PaymentIntentWidgetToken",
    "crate::v1::PaymentIntentWidgetToken",
    "{\"title\":\"Widget token\",\"description\":\"Opens the widget for this payment, for a while. Keep it out of logs.\",\"examples\":[\"pi_B4kdYzSVREeMAPv0_sec_example\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentCustomerEmail, "PaymentIntentCustomerEmail",
    "crate::v1::PaymentIntentCustomerEmail",
    "{\"title\":\"Customer e-mail\",\"description\":\"The payer\'s e-mail, where the payment itself has one.\",\"examples\":[\"ana@example.cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::EditableWord, "EditableWord", "crate::v1::EditableWord",
    "{\"title\":\"Word\",\"description\":\"The word true or false, as a string.\",\"examples\":[\"false\",\"true\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}",
    []
}

json_schema! {
    crate ::v1::Amount, "Amount", "crate::v1::Amount",
    "{\"title\":\"Amount\",\"description\":\"How much to charge, in the smallest unit of the currency: 1000 is 1,000 CLP, or 10.00 MXN. Never rounded and never filled in for anybody.\",\"examples\":[1000,1,6999999],\"type\":\"integer\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":7000000}",
    []
}

json_schema! {
    crate ::v1::PositiveAmount, "PositiveAmount", "crate::v1::PositiveAmount",
    "{\"title\":\"Amount\",\"description\":\"How much is charged, in the smallest unit of the currency: 1200 is 1,200 CLP, or 12.00 MXN.\",\"examples\":[1200],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":9007199254740991}",
    []
}

json_schema! {
    crate ::v1::Email, "Email", "crate::v1::Email",
    "{\"title\":\"E-mail\",\"description\":\"A plain e-mail address in ASCII, without a display name and without quotes.\",\"examples\":[\"ana@example.cl\",\"o\'higgins+pagos@ventas.example.com\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^(?:[A-Za-z0-9_\'+\\\\x2d]+[.])*[A-Za-z0-9_\'+\\\\x2d]*[A-Za-z0-9_+\\\\x2d]@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,63}$\",\"format\":\"email\",\"allOf\":[{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^[A-Za-z0-9._\'+\\\\x2d]{1,64}@(?:[A-Za-z0-9\\\\x2d]{1,63}[.])+[A-Za-z]{2,63}$\"}],\"not\":{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"[^ -~]\"}}",
    []
}

json_schema! {
    crate ::v1::DateTime, "DateTime", "crate::v1::DateTime",
    "{\"title\":\"Date and time\",\"description\":\"An instant as in RFC 3339: a day that the calendar has, the letter T, a time, and Z for UTC or an offset. Milliseconds may be there or not; Fintoc mixes both in one object.\",\"examples\":[\"2026-11-20T12:00:00Z\",\"2021-10-15T15:22:11.474Z\",\"2026-11-20T09:00:00-03:00\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}}",
    []
}

json_schema! {
    crate ::v1::HttpUrl, "HttpUrl", "crate::v1::HttpUrl",
    "{\"title\":\"URL\",\"description\":\"An absolute http or https address in ASCII: a host name (no number for an address, no user name before it), perhaps a port, a path, a query. It is sent byte for byte as given.\",\"examples\":[\"https://merchant.com/success\",\"http://localhost:3000/pago?orden=123456\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?[.])*[A-Za-z](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*)*)?(?:[?][A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?(?:#[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?$\",\"format\":\"uri\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}}",
    []
}

json_schema! {
    crate ::v1::AccountType, "AccountType", "crate::v1::AccountType",
    "{\"title\":\"Account type\",\"description\":\"What kind of account it is.\",\"type\":\"string\",\"enum\":[\"checking_account\",\"sight_account\"]}",
    []
}

json_schema! {
    crate ::v1::SessionStatus, "SessionStatus", "crate::v1::SessionStatus",
    "{\"title\":\"Session status\",\"description\":\"The state of the session. No value of it means that the payer paid: the payment inside does.\",\"type\":\"string\",\"enum\":[\"created\",\"in_progress\",\"finished\",\"expired\"]}",
    []
}

json_schema! {
    crate ::v1::Flow, "Flow", "crate::v1::Flow",
    "{\"title\":\"Flow\",\"description\":\"What the session is for.\",\"type\":\"string\",\"enum\":[\"payment\"]}",
    []
}

json_schema! {
    crate ::v1::PaymentMethodType, "PaymentMethodType", "crate::v1::PaymentMethodType",
    "{\"title\":\"Payment method\",\"description\":\"A way to pay that the session offers.\",\"type\":\"string\",\"enum\":[\"bank_transfer\",\"card\"]}",
    []
}

json_schema! {
    crate ::v1::TaxIdType, "TaxIdType", "crate::v1::TaxIdType",
    "{\"title\":\"Tax ID type\",\"description\":\"Which country\'s tax number it is.\",\"type\":\"string\",\"enum\":[\"cl_rut\",\"mx_rfc\"]}",
    []
}

json_schema! {
    crate ::v1::ErrorType, "ErrorType", "crate::v1::ErrorType",
    "{\"title\":\"Error type\",\"description\":\"Whose fault it is, roughly.\",\"type\":\"string\",\"enum\":[\"api_error\",\"authentication_error\",\"link_error\",\"institution_error\",\"invalid_request_error\",\"new_contact_error\",\"amount_error\"]}",
    []
}

json_schema! {
    crate ::v1::PaymentIntentStatus, "PaymentIntentStatus",
    "crate::v1::PaymentIntentStatus",
    "{\"title\":\"Payment status\",\"description\":\"What became of the payment. Only succeeded means that the money moved.\",\"type\":\"string\",\"enum\":[\"created\",\"in_progress\",\"pending\",\"requires_action\",\"succeeded\",\"failed\",\"rejected\",\"expired\"]}",
    []
}

json_schema! {
    crate ::v1::PaymentErrorReason, "PaymentErrorReason",
    "crate::v1::PaymentErrorReason",
    "{\"title\":\"Failure reason\",\"description\":\"Why a transfer failed. Cards have reasons of their own, which were not seen.\",\"type\":\"string\",\"enum\":[\"bank_account_locked\",\"bank_connection_error\",\"bank_not_available\",\"amount_limit_reached\",\"insufficient_funds\",\"login_credentials_locked\",\"login_invalid_credentials\",\"maximum_amount_error\",\"mfa_authorization_timeout\",\"mfa_invalid_authorization\",\"mfa_locked\",\"mfa_unavailable\",\"new_contact_amount_limit_reached\",\"new_contact_transfer_number_limit_reached\",\"recipient_account_not_allowed\",\"unresolved_final_status\",\"user_left\"]}",
    []
}

json_schema! {
    crate ::v1::Currency, "Currency", "crate::v1::Currency",
    "{\"title\":\"Currency\",\"description\":\"The ISO 4217 code of a currency, which also says what the unit of an amount is. Upper case is written; lower case is read as the same.\",\"type\":\"string\",\"enum\":[\"CLP\",\"MXN\",\"clp\",\"mxn\"]}",
    []
}

json_schema! {
    crate ::v1::Mode, "Mode", "crate::v1::Mode",
    "{\"title\":\"Mode\",\"description\":\"Whether real money moves. The key of the call decides it.\",\"type\":\"string\",\"enum\":[\"live\",\"test\"]}",
    []
}

json_schema! {
    crate ::v1::request::MetadataValue, "MetadataValue",
    "crate::v1::request::MetadataValue",
    "{\"title\":\"Value\",\"description\":\"A text, a number, or true or false. No list, no object, no null.\",\"anyOf\":[{\"title\":\"Text\",\"description\":\"A text of up to 500 characters.\",\"examples\":[\"123456\"],\"type\":\"string\",\"maxLength\":500},{\"title\":\"Number\",\"description\":\"A number, read as an IEEE double. Send money and long ids as text.\",\"examples\":[42,3.5],\"$comment\":\"Technical, not a rule of Fintoc: minimum, maximum\",\"type\":\"number\",\"minimum\":-9007199254740991,\"maximum\":9007199254740991},{\"title\":\"Yes or no\",\"description\":\"True or false.\",\"examples\":[true],\"type\":\"boolean\"}]}",
    []
}

json_schema! {
    crate ::v1::response::ReturnedMetadataValue, "ReturnedMetadataValue",
    "crate::v1::response::ReturnedMetadataValue",
    "{\"title\":\"Value\",\"description\":\"What the merchant stored: a text, a number, or true or false.\",\"anyOf\":[{\"title\":\"Text\",\"description\":\"A text that the merchant stored.\",\"examples\":[\"#12513\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"title\":\"Number\",\"description\":\"A number, read as an IEEE double. Send money and long ids as text.\",\"examples\":[42,3.5],\"$comment\":\"Technical, not a rule of Fintoc: minimum, maximum\",\"type\":\"number\",\"minimum\":-9007199254740991,\"maximum\":9007199254740991},{\"title\":\"Yes or no\",\"description\":\"True or false.\",\"examples\":[true],\"type\":\"boolean\"}]}",
    []
}

json_schema! {
    crate ::v1::response::EditableFlag, "EditableFlag",
    "crate::v1::response::EditableFlag",
    "{\"title\":\"Editable\",\"description\":\"A boolean, or its word as a string.\",\"anyOf\":[{\"title\":\"Editable\",\"description\":\"A boolean, or its word as a string.\",\"type\":\"boolean\"},{\"title\":\"Word\",\"description\":\"The word true or false, as a string.\",\"examples\":[\"false\",\"true\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}]}",
    []
}

json_schema! {
    crate ::v1::request::RecipientAccount, "RecipientAccount",
    "crate::v1::request::RecipientAccount",
    "{\"title\":\"Recipient account\",\"description\":\"The account that gets the money. Leave it out where Fintoc collects the payments.\",\"examples\":[{\"holder_id\":\"771433855\",\"number\":\"922358017\",\"type\":\"checking_account\",\"institution_id\":\"cl_banco_security\"}],\"type\":\"object\",\"properties\":{\"holder_id\":{\"title\":\"Holder ID\",\"description\":\"Who owns the account: a RUT in Chile, an RFC or a CURP in Mexico.\",\"examples\":[\"771433855\",\"11.111.111-1\",\"XEXX010101000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"number\":{\"title\":\"Account number\",\"description\":\"The digits of the account.\",\"examples\":[\"922358017\",\"646180357600000000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^[0-9]+$\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"type\":{\"title\":\"Account type\",\"description\":\"What kind of account it is.\",\"$ref\":\"#/$defs/AccountType\"},\"institution_id\":{\"title\":\"Institution\",\"description\":\"The bank that holds the account.\",\"examples\":[\"cl_banco_estado\",\"cl_banco_security\",\"mx_stp\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":false}",
    [("AccountType", crate ::v1::AccountType)]
}

json_schema! {
    crate ::v1::response::Account, "Account", "crate::v1::response::Account",
    "{\"title\":\"Account\",\"description\":\"One end of a payment, in plain strings.\",\"examples\":[{\"type\":\"checking_account\",\"number\":\"227110011\",\"holder_id\":\"123456789\",\"institution_id\":\"cl_banco_estado\"}],\"type\":\"object\",\"properties\":{\"type\":{\"title\":\"Account type\",\"description\":\"What kind of account it is. Known values: checking_account, sight_account. Others may occur.\",\"examples\":[\"checking_account\",\"sight_account\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"number\":{\"title\":\"Account number\",\"description\":\"The digits of the account; zeros in front belong to it.\",\"examples\":[\"227110011\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"holder_id\":{\"title\":\"Holder ID\",\"description\":\"Who owns the account. The senders of Mexico were shown with a telephone number and with an RFC.\",\"examples\":[\"771433855\",\"11.111.111-1\",\"XEXX010101000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"institution_id\":{\"title\":\"Institution\",\"description\":\"The bank that holds the account.\",\"examples\":[\"cl_banco_estado\",\"cl_banco_security\",\"mx_stp\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":true}",
    []
}

json_schema! {
    crate ::v1::request::BusinessProfile, "BusinessProfile",
    "crate::v1::request::BusinessProfile",
    "{\"title\":\"Business profile\",\"description\":\"The merchant for whom a platform collects: prices depend on the category.\",\"examples\":[{\"name\":\"Merchant Name\",\"category\":\"009613\",\"tax_id\":\"777777777\"}],\"type\":\"object\",\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"The merchant\'s name; the page that tells of a payment shows it as the recipient.\",\"examples\":[\"Merchant Name\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"category\":{\"title\":\"Category\",\"description\":\"The merchant\'s line of business; in Chile the six characters of the tax office\'s code of activity. Zeros in front belong to it.\",\"examples\":[\"009613\",\"011210\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"tax_id\":{\"title\":\"Tax ID\",\"description\":\"The merchant\'s tax number; in Chile a RUT.\",\"examples\":[\"777777777\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":false}",
    []
}

json_schema! {
    crate ::v1::response::BusinessProfile, "BusinessProfile",
    "crate::v1::response::BusinessProfile",
    "{\"title\":\"Business profile\",\"description\":\"The merchant for whom a platform collects: prices depend on the category.\",\"examples\":[{\"name\":\"Merchant Name\",\"category\":\"009613\",\"tax_id\":\"777777777\"}],\"type\":\"object\",\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"The merchant\'s name; the page that tells of a payment shows it as the recipient.\",\"examples\":[\"Merchant Name\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"category\":{\"title\":\"Category\",\"description\":\"The merchant\'s line of business; in Chile the six characters of the tax office\'s code of activity. Zeros in front belong to it.\",\"examples\":[\"009613\",\"011210\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"tax_id\":{\"title\":\"Tax ID\",\"description\":\"The merchant\'s tax number; in Chile a RUT.\",\"examples\":[\"777777777\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":true}",
    []
}

json_schema! {
    crate ::v1::response::PaymentIntent, "PaymentIntent",
    "crate::v1::response::PaymentIntent",
    "{\"title\":\"Payment intent\",\"description\":\"A payment, or the attempt.\",\"type\":\"object\",\"properties\":{\"id\":{\"title\":\"ID\",\"description\":\"The payment\'s id. Its form and length may change, so nothing is read out of it.\",\"examples\":[\"pi_B4kdYzSVREeMAPv0\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"mode\":{\"title\":\"Mode\",\"description\":\"Whether real money moves. Known values: live, test. Others may occur.\",\"examples\":[\"live\",\"test\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"amount\":{\"title\":\"Amount\",\"description\":\"How much is paid, in the smallest unit of the currency.\",\"examples\":[1200],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":9007199254740991},\"object\":{\"title\":\"Object type\",\"description\":\"Always `payment_intent`.\",\"examples\":[\"payment_intent\"],\"type\":\"string\",\"const\":\"payment_intent\"},\"status\":{\"title\":\"Status\",\"description\":\"What became of the payment. Only succeeded means paid. Known values: created, in_progress, pending, requires_action, succeeded, failed, rejected, expired. Others may occur.\",\"examples\":[\"created\",\"in_progress\",\"pending\",\"requires_action\",\"succeeded\",\"failed\",\"rejected\",\"expired\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"currency\":{\"title\":\"Currency\",\"description\":\"The currency of the amount. Known values: CLP, MXN. Others may occur.\",\"examples\":[\"CLP\",\"MXN\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"metadata\":{\"title\":\"Metadata\",\"description\":\"What the merchant stored with the payment; null or empty where there was nothing.\",\"examples\":[{\"order_id\":\"#12513\"}],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxProperties\",\"type\":\"object\",\"maxProperties\":65536,\"propertyNames\":{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"additionalProperties\":{\"$ref\":\"#/$defs/ReturnedMetadataValue\"}},{\"type\":\"null\"}]},\"created_at\":{\"title\":\"Created at\",\"description\":\"When the payment was created.\",\"examples\":[\"2026-11-20T12:00:00Z\",\"2021-10-15T15:22:11.474Z\",\"2026-11-20T09:00:00-03:00\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"error_reason\":{\"title\":\"Failure reason\",\"description\":\"Why the payment failed; null where it did not. Known values: bank_account_locked, bank_connection_error, bank_not_available, amount_limit_reached, insufficient_funds, login_credentials_locked, login_invalid_credentials, maximum_amount_error, mfa_authorization_timeout, mfa_invalid_authorization, mfa_locked, mfa_unavailable, new_contact_amount_limit_reached, new_contact_transfer_number_limit_reached, recipient_account_not_allowed, unresolved_final_status, user_left. Others may occur.\",\"examples\":[\"bank_account_locked\",\"bank_connection_error\",\"bank_not_available\",\"amount_limit_reached\",\"insufficient_funds\",\"login_credentials_locked\",\"login_invalid_credentials\",\"maximum_amount_error\",\"mfa_authorization_timeout\",\"mfa_invalid_authorization\",\"mfa_locked\",\"mfa_unavailable\",\"new_contact_amount_limit_reached\",\"new_contact_transfer_number_limit_reached\",\"recipient_account_not_allowed\",\"unresolved_final_status\",\"user_left\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"reference_id\":{\"title\":\"Reference\",\"description\":\"The bank\'s number of the transfer: text, though it is made of digits.\",\"examples\":[\"426686855\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"widget_token\":{\"title\":\"Widget token\",\"description\":\"Opens the widget for this payment, for a while. Keep it out of logs.\",\"examples\":[\"pi_B4kdYzSVREeMAPv0_sec_example\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"customer_email\":{\"title\":\"Customer e-mail\",\"description\":\"The payer\'s e-mail, where the payment itself has one.\",\"examples\":[\"ana@example.cl\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"sender_account\":{\"title\":\"Sender account\",\"description\":\"Where the money came from; null where the payer left before choosing an account.\",\"anyOf\":[{\"$ref\":\"#/$defs/Account\"},{\"type\":\"null\"}]},\"transaction_date\":{\"title\":\"Transfer date\",\"description\":\"When the bank moved the money.\",\"examples\":[\"2026-11-20T12:00:00Z\",\"2021-10-15T15:22:11.474Z\",\"2026-11-20T09:00:00-03:00\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},{\"type\":\"null\"}]},\"recipient_account\":{\"title\":\"Recipient account\",\"description\":\"Where the money went.\",\"anyOf\":[{\"$ref\":\"#/$defs/Account\"},{\"type\":\"null\"}]}},\"required\":[\"id\",\"status\"],\"additionalProperties\":true}",
    [("Account", crate ::v1::response::Account), ("ReturnedMetadataValue", crate
    ::v1::response::ReturnedMetadataValue)]
}

json_schema! {
    crate ::v1::response::PaymentResource, "PaymentResource",
    "crate::v1::response::PaymentResource",
    "{\"title\":\"Payment\",\"description\":\"One member, named after the kind of payment. Other kinds are kept as unknown members.\",\"type\":\"object\",\"properties\":{\"payment_intent\":{\"title\":\"Payment intent\",\"description\":\"A payment by transfer, or the attempt.\",\"$ref\":\"#/$defs/PaymentIntent\"}},\"additionalProperties\":true}",
    [("PaymentIntent", crate ::v1::response::PaymentIntent)]
}

json_schema! {
    crate ::v1::response::ReturnedHolderIdPreset, "ReturnedHolderIdPreset",
    "crate::v1::response::ReturnedHolderIdPreset",
    "{\"title\":\"Preset payer ID\",\"description\":\"An id, and whether the payer may change it.\",\"examples\":[{\"editable\":\"false\",\"value\":\"12345678-9\"},{\"editable\":true,\"value\":\"12345678-5\"}],\"type\":\"object\",\"properties\":{\"editable\":{\"title\":\"Editable\",\"description\":\"Whether the payer may change the id on the page, as a boolean or as its word.\",\"$ref\":\"#/$defs/EditableFlag\"},\"value\":{\"title\":\"Value\",\"description\":\"The id.\",\"examples\":[\"12345678-9\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":true}",
    [("EditableFlag", crate ::v1::response::EditableFlag)]
}

json_schema! {
    crate ::v1::response::InstitutionPreset, "InstitutionPreset",
    "crate::v1::response::InstitutionPreset",
    "{\"title\":\"Preset bank\",\"description\":\"The bank that the page opens with.\",\"examples\":[{\"value\":\"cl_banco_estado\"}],\"type\":\"object\",\"properties\":{\"value\":{\"title\":\"Value\",\"description\":\"Fintoc\'s id of the bank.\",\"examples\":[\"cl_banco_estado\",\"cl_banco_security\",\"mx_stp\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":true}",
    []
}

json_schema! {
    crate ::v1::response::ReturnedSenderPreset, "ReturnedSenderPreset",
    "crate::v1::response::ReturnedSenderPreset",
    "{\"title\":\"Preset sender\",\"description\":\"What the page filled in about the payer, each member wrapped in an object.\",\"type\":\"object\",\"properties\":{\"holder_id\":{\"title\":\"Payer ID\",\"description\":\"Who pays: a RUT in Chile, a telephone number in Mexico.\",\"$ref\":\"#/$defs/ReturnedHolderIdPreset\"},\"institution_id\":{\"title\":\"Payer bank\",\"description\":\"The bank that the page opens with.\",\"$ref\":\"#/$defs/InstitutionPreset\"}},\"additionalProperties\":true}",
    [("InstitutionPreset", crate ::v1::response::InstitutionPreset),
    ("ReturnedHolderIdPreset", crate ::v1::response::ReturnedHolderIdPreset)]
}

json_schema! {
    crate ::v1::response::ReturnedPaymentIntentOptions, "ReturnedPaymentIntentOptions",
    "crate::v1::response::ReturnedPaymentIntentOptions",
    "{\"title\":\"Bank transfer options\",\"description\":\"Into which account the money goes, and from which it comes.\",\"type\":\"object\",\"properties\":{\"recipient_account\":{\"title\":\"Recipient account\",\"description\":\"The account that gets the money.\",\"$ref\":\"#/$defs/Account\"},\"sender_account\":{\"title\":\"Sender account\",\"description\":\"What the page filled in about the payer.\",\"$ref\":\"#/$defs/ReturnedSenderPreset\"}},\"additionalProperties\":true}",
    [("Account", crate ::v1::response::Account), ("ReturnedSenderPreset", crate
    ::v1::response::ReturnedSenderPreset)]
}

json_schema! {
    crate ::v1::response::ReturnedPaymentMethodOptions, "ReturnedPaymentMethodOptions",
    "crate::v1::response::ReturnedPaymentMethodOptions",
    "{\"title\":\"Payment method options\",\"description\":\"The settings that the session was created with; an empty object where there were none.\",\"type\":\"object\",\"properties\":{\"payment_intent\":{\"title\":\"Bank transfer\",\"description\":\"Settings of a bank transfer.\",\"$ref\":\"#/$defs/ReturnedPaymentIntentOptions\"}},\"additionalProperties\":true}",
    [("ReturnedPaymentIntentOptions", crate
    ::v1::response::ReturnedPaymentIntentOptions)]
}

json_schema! {
    crate ::v1::response::CheckoutSession, "CheckoutSession",
    "crate::v1::response::CheckoutSession",
    "{\"title\":\"Checkout session\",\"description\":\"A page on which a payer pays, and its outcome.\",\"examples\":[{\"id\":\"cs_li5531onlFDi235\",\"created_at\":\"2021-10-15T15:22:11.474Z\",\"object\":\"checkout_session\",\"currency\":\"clp\",\"amount\":1200,\"customer_email\":\"ana@example.cl\",\"expires_at\":\"2024-11-12T14:41:25Z\",\"mode\":\"live\",\"status\":\"finished\",\"session_token\":\"cs_li5531onlFDi235_sec_a4xK32BanKWYn\",\"country\":\"cl\",\"cancel_url\":\"https://merchant.com/987654321\",\"success_url\":\"https://merchant.com/success\",\"redirect_url\":\"https://pay.fintoc.com/payment?checkout_sesion=cs_li5531onlFDi235\",\"metadata\":{\"order_id\":\"#12513\"},\"payment_resource\":{\"payment_intent\":{\"id\":\"pi_B4kdYzSVREeMAPv0\",\"mode\":\"live\",\"amount\":1200,\"object\":\"payment_intent\",\"status\":\"succeeded\",\"currency\":\"CLP\",\"metadata\":{\"order_id\":\"#12513\"},\"created_at\":\"2024-11-12T14:41:29Z\",\"reference_id\":\"426686855\",\"sender_account\":{\"type\":\"checking_account\",\"number\":\"227110011\",\"holder_id\":\"123456789\",\"institution_id\":\"cl_banco_estado\"},\"transaction_date\":\"2024-12-24T12:22:33Z\",\"recipient_account\":{\"type\":\"checking_account\",\"number\":\"922358017\",\"holder_id\":\"771433855\",\"institution_id\":\"cl_banco_security\"}}},\"payment_method_options\":{\"payment_intent\":{\"recipient_account\":{\"type\":\"checking_account\",\"number\":\"922358017\",\"holder_id\":\"771433855\",\"institution_id\":\"cl_banco_security\"},\"sender_account\":{\"holder_id\":{\"editable\":\"false\",\"value\":\"12345678-9\"},\"institution_id\":{\"value\":\"cl_banco_estado\"}}}},\"business_profile\":{\"name\":\"Merchant Name\",\"category\":\"009613\",\"tax_id\":\"774981120\"}}],\"type\":\"object\",\"properties\":{\"id\":{\"title\":\"ID\",\"description\":\"The session\'s id. Its form and length may change, so nothing is read out of it.\",\"examples\":[\"cs_li5531onlFDi235\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"created_at\":{\"title\":\"Created at\",\"description\":\"When the session was created.\",\"examples\":[\"2026-11-20T12:00:00Z\",\"2021-10-15T15:22:11.474Z\",\"2026-11-20T09:00:00-03:00\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"object\":{\"title\":\"Object type\",\"description\":\"Always `checkout_session`.\",\"examples\":[\"checkout_session\"],\"type\":\"string\",\"const\":\"checkout_session\"},\"currency\":{\"title\":\"Currency\",\"description\":\"The currency of the amount. Known values: CLP, MXN. Others may occur.\",\"examples\":[\"CLP\",\"MXN\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"amount\":{\"title\":\"Amount\",\"description\":\"How much is charged, in the smallest unit of the currency.\",\"examples\":[1200],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"exclusiveMinimum\":0,\"maximum\":9007199254740991},\"customer_email\":{\"title\":\"Customer e-mail\",\"description\":\"The address that is notified of a refund; null if the session was created without it.\",\"examples\":[\"ana@example.cl\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"expires_at\":{\"title\":\"Expires at\",\"description\":\"When the session ends without a payment; 24 hours after its creation unless asked otherwise.\",\"examples\":[\"2026-11-20T12:00:00Z\",\"2021-10-15T15:22:11.474Z\",\"2026-11-20T09:00:00-03:00\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"mode\":{\"title\":\"Mode\",\"description\":\"Whether real money moves. Known values: live, test. Others may occur.\",\"examples\":[\"live\",\"test\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"session_token\":{\"title\":\"Session token\",\"description\":\"Opens the widget for this session, for a while. Keep it out of logs.\",\"examples\":[\"cs_li5531onlFDi235_sec_a4xK32BanKWYn\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"status\":{\"title\":\"Status\",\"description\":\"How far the session came. Finished does not mean paid. Known values: created, in_progress, finished, expired. Others may occur.\",\"examples\":[\"created\",\"in_progress\",\"finished\",\"expired\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"success_url\":{\"title\":\"Success URL\",\"description\":\"Where the payer is sent after a payment.\",\"examples\":[\"https://merchant.com/success\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"cancel_url\":{\"title\":\"Cancel URL\",\"description\":\"Where the payer is sent who turns back without paying.\",\"examples\":[\"https://merchant.com/987654321\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"redirect_url\":{\"title\":\"Payment page\",\"description\":\"The page of Fintoc on which the payer pays. Anyone with the URL may open it; its parts have no documented meaning.\",\"examples\":[\"https://pay.fintoc.com/payment?checkout_sesion=cs_li5531onlFDi235\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"metadata\":{\"title\":\"Metadata\",\"description\":\"What the merchant stored with the session; null or empty where there was nothing.\",\"examples\":[{\"order_id\":\"#12513\"}],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxProperties\",\"type\":\"object\",\"maxProperties\":65536,\"propertyNames\":{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"additionalProperties\":{\"$ref\":\"#/$defs/ReturnedMetadataValue\"}},{\"type\":\"null\"}]},\"payment_resource\":{\"title\":\"Payment\",\"description\":\"What was paid, or tried; null as long as there is nothing.\",\"anyOf\":[{\"$ref\":\"#/$defs/PaymentResource\"},{\"type\":\"null\"}]},\"payment_method_options\":{\"title\":\"Payment method options\",\"description\":\"The settings that the session was created with.\",\"anyOf\":[{\"$ref\":\"#/$defs/ReturnedPaymentMethodOptions\"},{\"type\":\"null\"}]},\"business_profile\":{\"title\":\"Business profile\",\"description\":\"The merchant for whom a platform collects.\",\"anyOf\":[{\"$ref\":\"#/$defs/BusinessProfile\"},{\"type\":\"null\"}]},\"country\":{\"title\":\"Country\",\"description\":\"The country of the payment, two letters in lower case. No table knows it.\",\"examples\":[\"cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"required\":[\"id\",\"status\"],\"additionalProperties\":true}",
    [("BusinessProfile", crate ::v1::response::BusinessProfile), ("PaymentResource",
    crate ::v1::response::PaymentResource), ("ReturnedMetadataValue", crate
    ::v1::response::ReturnedMetadataValue), ("ReturnedPaymentMethodOptions", crate
    ::v1::response::ReturnedPaymentMethodOptions)]
}

json_schema! {
    crate ::v1::request::TaxId, "TaxId", "crate::v1::request::TaxId",
    "{\"title\":\"Tax ID\",\"description\":\"A tax number, and which country\'s it is.\",\"examples\":[{\"type\":\"cl_rut\",\"value\":\"11.111.111-1\"},{\"type\":\"mx_rfc\",\"value\":\"XEXX010101000\"}],\"type\":\"object\",\"properties\":{\"type\":{\"title\":\"Type\",\"description\":\"Which country\'s tax number it is.\",\"$ref\":\"#/$defs/TaxIdType\"},\"value\":{\"title\":\"Number\",\"description\":\"The number. A RUT may be written with or without dots and hyphen.\",\"examples\":[\"11.111.111-1\",\"12345678-5\",\"XEXX010101000\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"required\":[\"type\",\"value\"],\"additionalProperties\":false}",
    [("TaxIdType", crate ::v1::TaxIdType)]
}

json_schema! {
    crate ::v1::request::Customer, "Customer", "crate::v1::request::Customer",
    "{\"title\":\"Customer\",\"description\":\"Who pays, as far as you know.\",\"examples\":[{\"name\":\"Ana Rojas\",\"email\":\"ana@example.cl\",\"tax_id\":{\"type\":\"cl_rut\",\"value\":\"11.111.111-1\"},\"metadata\":{\"plan\":\"anual\"}}],\"type\":\"object\",\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"The payer\'s name.\",\"examples\":[\"Ana Rojas\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"email\":{\"title\":\"E-mail\",\"description\":\"The payer\'s e-mail.\",\"examples\":[\"ana@example.cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^(?:[A-Za-z0-9_\'+\\\\x2d]+[.])*[A-Za-z0-9_\'+\\\\x2d]*[A-Za-z0-9_+\\\\x2d]@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,63}$\",\"format\":\"email\",\"allOf\":[{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^[A-Za-z0-9._\'+\\\\x2d]{1,64}@(?:[A-Za-z0-9\\\\x2d]{1,63}[.])+[A-Za-z]{2,63}$\"}],\"not\":{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"[^ -~]\"}},\"tax_id\":{\"title\":\"Tax ID\",\"description\":\"The payer\'s RUT in Chile, or RFC in Mexico.\",\"$ref\":\"#/$defs/TaxId\"},\"metadata\":{\"title\":\"Metadata\",\"description\":\"Up to 50 members of your own, kept with the customer.\",\"examples\":[{\"plan\":\"anual\"}],\"type\":\"object\",\"maxProperties\":50,\"propertyNames\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40},\"additionalProperties\":{\"$ref\":\"#/$defs/MetadataValue\"}}},\"additionalProperties\":false}",
    [("MetadataValue", crate ::v1::request::MetadataValue), ("TaxId", crate
    ::v1::request::TaxId)]
}

json_schema! {
    crate ::v1::request::HolderIdPreset, "HolderIdPreset",
    "crate::v1::request::HolderIdPreset",
    "{\"title\":\"Preset payer ID\",\"description\":\"An id, and whether the payer may change it.\",\"examples\":[{\"value\":\"12345678-5\",\"editable\":false}],\"type\":\"object\",\"properties\":{\"value\":{\"title\":\"Value\",\"description\":\"The id.\",\"examples\":[\"12345678-5\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"editable\":{\"title\":\"Editable\",\"description\":\"Whether the payer may change the id on the page.\",\"examples\":[false],\"type\":\"boolean\"}},\"additionalProperties\":false}",
    []
}

json_schema! {
    crate ::v1::request::InstitutionPreset, "InstitutionPreset",
    "crate::v1::request::InstitutionPreset",
    "{\"title\":\"Preset bank\",\"description\":\"The bank that the page opens with.\",\"examples\":[{\"value\":\"cl_banco_estado\"}],\"type\":\"object\",\"properties\":{\"value\":{\"title\":\"Value\",\"description\":\"Fintoc\'s id of the bank.\",\"examples\":[\"cl_banco_estado\",\"cl_banco_security\",\"mx_stp\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536}},\"additionalProperties\":false}",
    []
}

json_schema! {
    crate ::v1::request::SenderPreset, "SenderPreset",
    "crate::v1::request::SenderPreset",
    "{\"title\":\"Preset sender\",\"description\":\"What the page fills in about the payer. Every member is wrapped in an object.\",\"type\":\"object\",\"properties\":{\"holder_id\":{\"title\":\"Payer ID\",\"description\":\"Who pays: a RUT in Chile, a telephone number in Mexico.\",\"$ref\":\"#/$defs/HolderIdPreset\"},\"institution_id\":{\"title\":\"Payer bank\",\"description\":\"The bank that the page opens with. Chile only.\",\"$ref\":\"#/$defs/InstitutionPreset\"}},\"additionalProperties\":false}",
    [("HolderIdPreset", crate ::v1::request::HolderIdPreset), ("InstitutionPreset", crate
    ::v1::request::InstitutionPreset)]
}

json_schema! {
    crate ::v1::request::PaymentIntentOptions, "PaymentIntentOptions",
    "crate::v1::request::PaymentIntentOptions",
    "{\"title\":\"Bank transfer options\",\"description\":\"Into which account the money goes, and from which it comes.\",\"type\":\"object\",\"properties\":{\"recipient_account\":{\"title\":\"Recipient account\",\"description\":\"The account that gets the money. Leave it out where Fintoc collects the payments.\",\"$ref\":\"#/$defs/RecipientAccount\"},\"sender_account\":{\"title\":\"Sender account\",\"description\":\"What is known of the payer beforehand, so that the page asks less.\",\"$ref\":\"#/$defs/SenderPreset\"}},\"additionalProperties\":false}",
    [("RecipientAccount", crate ::v1::request::RecipientAccount), ("SenderPreset", crate
    ::v1::request::SenderPreset)]
}

json_schema! {
    crate ::v1::request::PaymentMethodOptions, "PaymentMethodOptions",
    "crate::v1::request::PaymentMethodOptions",
    "{\"title\":\"Payment method options\",\"description\":\"A member for each payment method that has settings. None is known for cards.\",\"type\":\"object\",\"properties\":{\"payment_intent\":{\"title\":\"Bank transfer\",\"description\":\"Settings of a bank transfer, whose older name is payment intent.\",\"$ref\":\"#/$defs/PaymentIntentOptions\"}},\"additionalProperties\":false}",
    [("PaymentIntentOptions", crate ::v1::request::PaymentIntentOptions)]
}

json_schema! {
    crate ::v1::request::ProductData, "ProductData", "crate::v1::request::ProductData",
    "{\"title\":\"Product\",\"description\":\"What is bought.\",\"examples\":[{\"name\":\"Cuaderno\",\"image_url\":\"https://merchant.com/cuaderno.png\"}],\"type\":\"object\",\"properties\":{\"name\":{\"title\":\"Name\",\"description\":\"What the payer reads.\",\"examples\":[\"Cuaderno\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},\"image_url\":{\"title\":\"Image\",\"description\":\"The URL of a picture of it.\",\"examples\":[\"https://merchant.com/cuaderno.png\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?[.])*[A-Za-z](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*)*)?(?:[?][A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?(?:#[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?$\",\"format\":\"uri\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}}},\"required\":[\"name\"],\"additionalProperties\":false}",
    []
}

json_schema! {
    crate ::v1::request::PriceData, "PriceData", "crate::v1::request::PriceData",
    "{\"title\":\"Price\",\"description\":\"What one of a product costs. Prices that recur belong to subscriptions, which this version does not have.\",\"type\":\"object\",\"properties\":{\"currency\":{\"title\":\"Currency\",\"description\":\"The currency of the session.\",\"$ref\":\"#/$defs/Currency\"},\"unit_amount\":{\"title\":\"Unit price\",\"description\":\"The price of one, in the smallest unit of the currency.\",\"examples\":[4990,0],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"minimum\":0,\"maximum\":9007199254740991},\"product_data\":{\"title\":\"Product\",\"description\":\"What is bought.\",\"$ref\":\"#/$defs/ProductData\"}},\"required\":[\"currency\",\"unit_amount\",\"product_data\"],\"additionalProperties\":false}",
    [("Currency", crate ::v1::Currency), ("ProductData", crate
    ::v1::request::ProductData)]
}

json_schema! {
    crate ::v1::request::LineItem, "LineItem", "crate::v1::request::LineItem",
    "{\"title\":\"Item\",\"description\":\"A product, its price, and how many of it.\",\"examples\":[{\"price_data\":{\"currency\":\"CLP\",\"unit_amount\":4990,\"product_data\":{\"name\":\"Cuaderno\"}},\"quantity\":2}],\"type\":\"object\",\"properties\":{\"price_data\":{\"title\":\"Price\",\"description\":\"What one costs, and what it is.\",\"$ref\":\"#/$defs/PriceData\"},\"quantity\":{\"title\":\"Quantity\",\"description\":\"How many.\",\"examples\":[2],\"$comment\":\"Technical, not a rule of Fintoc: maximum\",\"type\":\"integer\",\"minimum\":1,\"maximum\":9007199254740991}},\"required\":[\"price_data\",\"quantity\"],\"additionalProperties\":false}",
    [("PriceData", crate ::v1::request::PriceData)]
}

json_schema! {
    crate ::v1::request::CreateCheckoutSession, "CreateCheckoutSession",
    "crate::v1::request::CreateCheckoutSession",
    "{\"title\":\"Create a checkout session\",\"description\":\"Asks Fintoc for a page on which a payer pays: either an amount, or a list of items that add up to one.\",\"examples\":[{\"amount\":1000,\"currency\":\"CLP\"},{\"flow\":\"payment\",\"amount\":1029,\"currency\":\"MXN\",\"customer_email\":\"ana@example.mx\",\"expires_at\":\"2026-11-21T12:00:00Z\",\"metadata\":{\"order\":\"123456\",\"items\":2,\"gift\":false},\"success_url\":\"https://merchant.com/success\",\"cancel_url\":\"https://merchant.com/cancel\",\"payment_method_types\":[\"bank_transfer\",\"card\"]},{\"currency\":\"CLP\",\"customer\":{\"name\":\"Ana Rojas\",\"email\":\"ana@example.cl\",\"tax_id\":{\"type\":\"cl_rut\",\"value\":\"11.111.111-1\"}},\"payment_method_options\":{\"payment_intent\":{\"recipient_account\":{\"holder_id\":\"771433855\",\"number\":\"922358017\",\"type\":\"checking_account\",\"institution_id\":\"cl_banco_security\"},\"sender_account\":{\"holder_id\":{\"value\":\"12345678-5\",\"editable\":false},\"institution_id\":{\"value\":\"cl_banco_estado\"}}}},\"business_profile\":{\"name\":\"Merchant Name\",\"category\":\"009613\",\"tax_id\":\"777777777\"},\"line_items\":[{\"price_data\":{\"currency\":\"CLP\",\"unit_amount\":4990,\"product_data\":{\"name\":\"Cuaderno\"}},\"quantity\":2},{\"price_data\":{\"currency\":\"CLP\",\"unit_amount\":990,\"product_data\":{\"name\":\"L\\u00e1piz\"}},\"quantity\":1}]}],\"type\":\"object\",\"properties\":{\"flow\":{\"title\":\"Flow\",\"description\":\"What the session is for. The server takes payment where it is left out.\",\"$ref\":\"#/$defs/Flow\"},\"amount\":{\"title\":\"Amount\",\"description\":\"How much to charge, in the smallest unit of the currency. Leave it out where items are given: the total comes from them.\",\"examples\":[1000],\"type\":\"integer\",\"exclusiveMinimum\":0,\"exclusiveMaximum\":7000000},\"currency\":{\"title\":\"Currency\",\"description\":\"The currency of the amount, or of the items.\",\"$ref\":\"#/$defs/Currency\"},\"customer_email\":{\"title\":\"Customer e-mail\",\"description\":\"The address that is notified of a refund. Required if the payment may be refunded later.\",\"examples\":[\"ana@example.cl\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^(?:[A-Za-z0-9_\'+\\\\x2d]+[.])*[A-Za-z0-9_\'+\\\\x2d]*[A-Za-z0-9_+\\\\x2d]@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,63}$\",\"format\":\"email\",\"allOf\":[{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"^[A-Za-z0-9._\'+\\\\x2d]{1,64}@(?:[A-Za-z0-9\\\\x2d]{1,63}[.])+[A-Za-z]{2,63}$\"}],\"not\":{\"type\":\"string\",\"maxLength\":254,\"pattern\":\"[^ -~]\"}},\"expires_at\":{\"title\":\"Expires at\",\"description\":\"When the session ends without a payment. The server takes 24 hours after the creation where it is left out; nothing here fills it in.\",\"examples\":[\"2026-11-21T12:00:00Z\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+\\\\x2d](?:[01][0-9]|2[0-3]):[0-5][0-9])$\",\"format\":\"date-time\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"metadata\":{\"title\":\"Metadata\",\"description\":\"Up to 50 members of your own, kept with the session: an order\'s number, say. No secrets.\",\"examples\":[{\"order\":\"123456\"}],\"type\":\"object\",\"maxProperties\":50,\"propertyNames\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40},\"additionalProperties\":{\"$ref\":\"#/$defs/MetadataValue\"}},\"success_url\":{\"title\":\"Success URL\",\"description\":\"Where the payer is sent after a payment. Arriving there proves nothing: ask for the session.\",\"examples\":[\"https://merchant.com/success\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?[.])*[A-Za-z](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*)*)?(?:[?][A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?(?:#[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?$\",\"format\":\"uri\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"cancel_url\":{\"title\":\"Cancel URL\",\"description\":\"Where the payer is sent who turns back without paying.\",\"examples\":[\"https://merchant.com/cancel\"],\"$comment\":\"Technical, not a rule of Fintoc: maxLength, pattern\",\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?[.])*[A-Za-z](?:[A-Za-z0-9\\\\x2d]{0,61}[A-Za-z0-9])?(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?(?:/[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@\\\\x2f\\\\x2d]*)*)?(?:[?][A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?(?:#[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*(?:%[0-9A-Fa-f]{2}[A-Za-z0-9._~!\\\\x24&\'\\\\x28\\\\x29*+,;=:@?\\\\x2f\\\\x2d]*)*)?$\",\"format\":\"uri\",\"not\":{\"type\":\"string\",\"maxLength\":65536,\"pattern\":\"[^ -~]\"}},\"customer\":{\"title\":\"Customer\",\"description\":\"Who pays, as far as you know.\",\"$ref\":\"#/$defs/Customer\"},\"payment_method_types\":{\"title\":\"Payment methods\",\"description\":\"The ways to pay that the session offers.\",\"examples\":[[\"bank_transfer\"],[\"bank_transfer\",\"card\"]],\"$comment\":\"Technical, not a rule of Fintoc: maxItems\",\"type\":\"array\",\"maxItems\":65536,\"items\":{\"$ref\":\"#/$defs/PaymentMethodType\"}},\"payment_method_options\":{\"title\":\"Payment method options\",\"description\":\"Settings for each payment method: into which account the money goes, from which it comes.\",\"$ref\":\"#/$defs/PaymentMethodOptions\"},\"business_profile\":{\"title\":\"Business profile\",\"description\":\"The merchant for whom a platform collects. Fintoc can make it mandatory for an organisation.\",\"$ref\":\"#/$defs/BusinessProfile\"},\"line_items\":{\"title\":\"Items\",\"description\":\"What is bought. The total takes the place of the amount and obeys the same bounds.\",\"$comment\":\"Technical, not a rule of Fintoc: maxItems\",\"type\":\"array\",\"minItems\":1,\"maxItems\":65536,\"items\":{\"$ref\":\"#/$defs/LineItem\"}}},\"required\":[\"currency\"],\"additionalProperties\":false,\"allOf\":[{\"$comment\":\"Rule amount-or-line-items\",\"type\":\"object\",\"oneOf\":[{\"type\":\"object\",\"properties\":{\"amount\":{}},\"required\":[\"amount\"]},{\"type\":\"object\",\"properties\":{\"line_items\":{}},\"required\":[\"line_items\"]}]},{\"$comment\":\"Rule redirect-urls\",\"type\":\"object\",\"anyOf\":[{\"type\":\"object\",\"not\":{\"type\":\"object\",\"properties\":{\"success_url\":{}},\"required\":[\"success_url\"]}},{\"type\":\"object\",\"properties\":{\"cancel_url\":{}},\"required\":[\"cancel_url\"]}]},{\"$comment\":\"Rule redirect-urls\",\"type\":\"object\",\"anyOf\":[{\"type\":\"object\",\"not\":{\"type\":\"object\",\"properties\":{\"cancel_url\":{}},\"required\":[\"cancel_url\"]}},{\"type\":\"object\",\"properties\":{\"success_url\":{}},\"required\":[\"success_url\"]}]}]}",
    [("BusinessProfile", crate ::v1::request::BusinessProfile), ("Currency", crate
    ::v1::Currency), ("Customer", crate ::v1::request::Customer), ("Flow", crate
    ::v1::Flow), ("LineItem", crate ::v1::request::LineItem), ("MetadataValue", crate
    ::v1::request::MetadataValue), ("PaymentMethodOptions", crate
    ::v1::request::PaymentMethodOptions), ("PaymentMethodType", crate
    ::v1::PaymentMethodType)]
}

json_schema! {
    crate ::v1::response::ErrorDetail, "ErrorDetail", "crate::v1::response::ErrorDetail",
    "{\"title\":\"Error\",\"description\":\"What went wrong. Every member may be missing.\",\"type\":\"object\",\"properties\":{\"type\":{\"title\":\"Type\",\"description\":\"Whose fault it is, roughly. Known values: api_error, authentication_error, link_error, institution_error, invalid_request_error, new_contact_error, amount_error. Others may occur.\",\"examples\":[\"api_error\",\"authentication_error\",\"link_error\",\"institution_error\",\"invalid_request_error\",\"new_contact_error\",\"amount_error\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"code\":{\"title\":\"Code\",\"description\":\"What went wrong, as a word for programs.\",\"examples\":[\"missing_parameter\",\"invalid_expires_at\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"message\":{\"title\":\"Message\",\"description\":\"What went wrong, for people. Its words may change at any time.\",\"examples\":[\"currency is missing\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"param\":{\"title\":\"Parameter\",\"description\":\"Which parameter was wrong; null where none was.\",\"examples\":[\"currency\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]},\"doc_url\":{\"title\":\"Documentation\",\"description\":\"A page about the error.\",\"examples\":[\"https://docs.example.com/errors\"],\"anyOf\":[{\"$comment\":\"Technical, not a rule of Fintoc: maxLength\",\"type\":\"string\",\"maxLength\":65536},{\"type\":\"null\"}]}},\"additionalProperties\":true}",
    []
}

json_schema! {
    crate ::v1::response::ErrorBody, "ErrorBody", "crate::v1::response::ErrorBody",
    "{\"title\":\"Error\",\"description\":\"The body of an answer that refuses a call, whatever its status.\",\"examples\":[{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"missing_parameter\",\"message\":\"currency is missing\",\"param\":\"currency\",\"doc_url\":\"https://docs.example.com/errors\"}},{\"error\":{\"code\":\"invalid_expires_at\"}}],\"type\":\"object\",\"properties\":{\"error\":{\"title\":\"Error\",\"description\":\"What went wrong.\",\"anyOf\":[{\"$ref\":\"#/$defs/ErrorDetail\"},{\"type\":\"null\"}]}},\"additionalProperties\":true}",
    [("ErrorDetail", crate ::v1::response::ErrorDetail)]
}
