//! The user service.

mod authenticate_user;
