//! The sales service: sessions with customers, and what is kept of customers, opportunities and products.

mod about;
mod add_products;
mod catalogue;
mod create_account;
mod create_opportunity;
mod create_sales_session;
mod customers;
mod del_sales_session;
mod get_sales_session;
mod links;
mod lst_accounts;
mod lst_opportunities;
mod lst_products;
mod lstsummary_sales_session;
mod scheduled;
mod set_account;
mod set_opportunity;
mod set_products;
mod set_sales_session;
mod texts;
