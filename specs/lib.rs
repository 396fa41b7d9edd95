//! What Fintoc documents, as data.
