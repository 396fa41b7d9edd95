//! The session and the request as structs, for ways that differ in the types of the leaves only.

/// Declares both documents with all their objects.
///
/// The module that calls it says what `Text`, `Date`, `Email`, … are there; with a lifetime, all but numbers and words have it.
/// Members are optional where the documents do not promise them.
macro_rules! documents {
    ($(<$a:lifetime>)? { $(#[$response:meta])* } { $(#[$request:meta])* }) => {
        $(#[$response])*
        pub struct Session$(<$a>)? {
            id: Text$(<$a>)?,
            created_at: Option<Date$(<$a>)?>,
            object: Option<SessionObject$(<$a>)?>,
            currency: Option<Currency>,
            amount: Option<PositiveAmount>,
            customer_email: Option<Text$(<$a>)?>,
            expires_at: Option<Date$(<$a>)?>,
            mode: Option<Mode>,
            status: SessionStatus,
            session_token: Option<Text$(<$a>)?>,
            country: Option<Text$(<$a>)?>,
            cancel_url: Option<Text$(<$a>)?>,
            success_url: Option<Text$(<$a>)?>,
            redirect_url: Option<Text$(<$a>)?>,
            metadata: Option<ReturnedMetadata$(<$a>)?>,
            payment_resource: Option<PaymentResource$(<$a>)?>,
            payment_method_options: Option<ReturnedOptions$(<$a>)?>,
            business_profile: Option<ReturnedProfile$(<$a>)?>,
        }

        $(#[$response])*
        pub struct PaymentResource$(<$a>)? {
            payment_intent: Option<PaymentIntent$(<$a>)?>,
        }

        $(#[$response])*
        pub struct PaymentIntent$(<$a>)? {
            id: Text$(<$a>)?,
            mode: Option<Mode>,
            amount: Option<PositiveAmount>,
            object: Option<IntentObject$(<$a>)?>,
            status: IntentStatus,
            currency: Option<Currency>,
            metadata: Option<ReturnedMetadata$(<$a>)?>,
            created_at: Option<Date$(<$a>)?>,
            error_reason: Option<Text$(<$a>)?>,
            reference_id: Option<Text$(<$a>)?>,
            widget_token: Option<Text$(<$a>)?>,
            customer_email: Option<Text$(<$a>)?>,
            sender_account: Option<Account$(<$a>)?>,
            transaction_date: Option<Date$(<$a>)?>,
            recipient_account: Option<Account$(<$a>)?>,
        }

        $(#[$response])*
        pub struct Account$(<$a>)? {
            r#type: Option<AccountType>,
            number: Option<Text$(<$a>)?>,
            holder_id: Option<Text$(<$a>)?>,
            institution_id: Option<Text$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedOptions$(<$a>)? {
            payment_intent: Option<ReturnedIntentOptions$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedIntentOptions$(<$a>)? {
            recipient_account: Option<Account$(<$a>)?>,
            sender_account: Option<ReturnedSender$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedSender$(<$a>)? {
            holder_id: Option<ReturnedHolder$(<$a>)?>,
            institution_id: Option<ReturnedInstitution$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedHolder$(<$a>)? {
            value: Option<Text$(<$a>)?>,
            editable: Option<Text$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedInstitution$(<$a>)? {
            value: Option<Text$(<$a>)?>,
        }

        $(#[$response])*
        pub struct ReturnedProfile$(<$a>)? {
            name: Option<Text$(<$a>)?>,
            category: Option<Text$(<$a>)?>,
            tax_id: Option<Text$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Request$(<$a>)? {
            flow: Option<Flow>,
            amount: Option<Amount>,
            currency: Currency,
            customer_email: Option<Email$(<$a>)?>,
            expires_at: Option<Date$(<$a>)?>,
            metadata: Option<Metadata$(<$a>)?>,
            success_url: Option<Url$(<$a>)?>,
            cancel_url: Option<Url$(<$a>)?>,
            customer: Option<Customer$(<$a>)?>,
            payment_method_types: Option<Vec<PaymentMethodType>>,
            payment_method_options: Option<Options$(<$a>)?>,
            business_profile: Option<Profile$(<$a>)?>,
            line_items: Option<LineItems$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Customer$(<$a>)? {
            name: Option<Text$(<$a>)?>,
            email: Option<Email$(<$a>)?>,
            tax_id: Option<TaxId$(<$a>)?>,
            metadata: Option<Metadata$(<$a>)?>,
        }

        $(#[$request])*
        pub struct TaxId$(<$a>)? {
            r#type: TaxIdType,
            value: Text$(<$a>)?,
        }

        $(#[$request])*
        pub struct Options$(<$a>)? {
            payment_intent: Option<IntentOptions$(<$a>)?>,
        }

        $(#[$request])*
        pub struct IntentOptions$(<$a>)? {
            recipient_account: Option<Recipient$(<$a>)?>,
            sender_account: Option<Sender$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Recipient$(<$a>)? {
            holder_id: Option<Text$(<$a>)?>,
            number: Option<AccountNumber$(<$a>)?>,
            r#type: Option<AccountType>,
            institution_id: Option<Text$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Sender$(<$a>)? {
            holder_id: Option<Holder$(<$a>)?>,
            institution_id: Option<Institution$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Holder$(<$a>)? {
            value: Option<Text$(<$a>)?>,
            editable: Option<bool>,
        }

        $(#[$request])*
        pub struct Institution$(<$a>)? {
            value: Option<Text$(<$a>)?>,
        }

        $(#[$request])*
        pub struct Profile$(<$a>)? {
            name: Option<Text$(<$a>)?>,
            category: Option<Text$(<$a>)?>,
            tax_id: Option<Text$(<$a>)?>,
        }

        $(#[$request])*
        pub struct LineItem$(<$a>)? {
            price_data: PriceData$(<$a>)?,
            quantity: Quantity,
        }

        $(#[$request])*
        pub struct PriceData$(<$a>)? {
            currency: Currency,
            unit_amount: UnitAmount,
            product_data: ProductData$(<$a>)?,
        }

        $(#[$request])*
        pub struct ProductData$(<$a>)? {
            name: Text$(<$a>)?,
            image_url: Option<Url$(<$a>)?>,
        }
    };
}

pub(crate) use documents;
