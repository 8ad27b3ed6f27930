//! The site service.

mod lst_time_zone;
