//! Questions about money that the fields alone answer misleadingly: the one place where
//! hand-written code names types of Fintoc.
//!
//! For the types of the module `v1`. Those of another dated version have no `is_paid` until its
//! statuses are decided here.

use crate::traits::text::Text;
use crate::v1::PaymentIntentStatus;
use crate::v1::response::{CheckoutSession, PaymentIntent};

impl<S: Text> CheckoutSession<S> {
    /// Returns whether money moved: true only if the session contains a succeeded payment.
    ///
    /// A session that is `finished` has only ended; its payment may still be pending, or have
    /// failed.
    ///
    /// Evidence: the page of the object does not mention it; integrators took `finished` for paid,
    /// and corrected it.
    ///
    /// ```
    /// use fintoc_types::{from_str, v1::CheckoutSession};
    ///
    /// let paid = r#"{"id": "cs_1", "status": "finished",
    ///     "payment_resource": {"payment_intent": {"id": "pi_1", "status": "succeeded"}}}"#;
    /// assert!(from_str::<CheckoutSession>(paid).unwrap().value.is_paid());
    ///
    /// let pending = paid.replace("succeeded", "pending");
    /// assert!(!from_str::<CheckoutSession>(&pending).unwrap().value.is_paid());
    ///
    /// let finished = r#"{"id": "cs_1", "status": "finished"}"#;
    /// assert!(!from_str::<CheckoutSession>(finished).unwrap().value.is_paid());
    /// ```
    #[must_use]
    pub fn is_paid(&self) -> bool {
        let payment = self.payment_resource.value().and_then(|resource| resource.payment_intent.value());
        payment.is_some_and(PaymentIntent::is_paid)
    }
}

impl<S: Text> PaymentIntent<S> {
    /// Returns whether money moved: the status is `succeeded`, in exactly this spelling.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.status == PaymentIntentStatus::Succeeded
    }
}
