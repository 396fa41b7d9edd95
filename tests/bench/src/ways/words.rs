//! The documented words as closed enumerations of serde.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Deserialize, Serialize)]
pub enum Currency {
    #[serde(rename = "CLP", alias = "clp")]
    Clp,
    #[serde(rename = "MXN", alias = "mxn")]
    Mxn,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    Live,
    Test,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    Created,
    InProgress,
    Finished,
    Expired,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IntentStatus {
    Created,
    InProgress,
    Pending,
    RequiresAction,
    Succeeded,
    Failed,
    Rejected,
    Expired,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountType {
    CheckingAccount,
    SightAccount,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {
    Payment,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodType {
    BankTransfer,
    Card,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxIdType {
    ClRut,
    MxRfc,
}
