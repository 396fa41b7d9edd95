//! Validated types for Fintoc's API.
