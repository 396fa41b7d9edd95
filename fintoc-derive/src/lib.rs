//! Derive macros for validated JSON types.
