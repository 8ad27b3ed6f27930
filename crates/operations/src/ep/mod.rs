//! The general session service.

mod get_api_version;
