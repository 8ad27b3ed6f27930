//! What is kept of a user beside the columns: what was sent, and nothing else. What was not sent has its default when it
//! is read. The form is that of SetUser, which has room for all that CreateUser and SetUser take.

use std::sync::LazyLock;

use api::user::{SetUser, UserType};

use crate::{Stop, record};

/// What a user has where nothing was sent.
static DEFAULTS: LazyLock<SetUser> = LazyLock::new(|| {
    let mut defaults = SetUser::default();
    // Read by a test: a mistake in the file does not reach a release.
    record::unpack_into(&mut defaults, include_bytes!("defaults.xml")).ok();
    let user = &mut defaults.user_instance.user;
    user.tracking.get_or_insert_default();
    user.default_call_in.get_or_insert_default();
    user.video_systems.get_or_insert_default();
    defaults
});

/// What was sent before, with what is sent now over it. Accounts take the place of those with the same accountIndex;
/// other lists that are sent stand for the whole of them.
///
/// # Errors
/// [`Stop::Store`] when the record is damaged.
pub fn changed(before: &[u8], sent: &SetUser) -> Result<SetUser, Stop> {
    let mut kept = SetUser::default();
    read_over(&mut kept, before)?;
    let mut sent = without_columns(sent.clone());
    merge_accounts(&mut kept.user_instance.user, &mut sent.user_instance.user);
    clear_lists(&mut kept, &sent);
    record::unpack_into(&mut kept, &record::pack(&sent))?;
    Ok(kept)
}

/// What was sent, with the defaults of everything else.
///
/// # Errors
/// [`Stop::Store`] when the record is damaged.
pub fn unpack(bytes: &[u8]) -> Result<SetUser, Stop> {
    let mut user = DEFAULTS.clone();
    read_over(&mut user, bytes)?;
    Ok(user)
}

/// A user of whom nothing was sent but what has a column, as the command line makes him, has no record.
fn read_over(user: &mut SetUser, bytes: &[u8]) -> Result<(), Stop> {
    if bytes.is_empty() { Ok(()) } else { record::unpack_into(user, bytes) }
}

/// Takes out what has a column, what is never kept (the password!) and what only the server says.
fn without_columns(mut sent: SetUser) -> SetUser {
    (sent.new_web_ex_id, sent.sync_web_office, sent.validate_format) = (None, None, None);
    let instance = &mut sent.user_instance;
    (instance.registration_date, instance.visit_count, instance.user_id) = (None, None, None);
    let user = &mut instance.user;
    user.web_ex_id.clear();
    (user.first_name, user.last_name, user.email, user.password) = (None, None, None, None);
    (user.time_zone_id, user.time_zone, user.time_zone_with_dst) = (None, None, None);
    (user.expiration_date, user.active, user.scheduling_permission) = (None, None, None);
    (user.meeting_types, user.supported_services) = (None, None);
    if let Some(privilege) = &mut user.privilege {
        (privilege.host, privilege.attendee_only) = (None, None);
        (privilege.site_admin, privilege.ro_site_admin) = (None, None);
    }
    if let Some(security) = &mut user.security {
        security.lock_account = None;
    }
    if let Some(room) = &mut user.personal_meeting_room {
        (room.personal_meeting_room_url, room.sip_url) = (None, None);
        (room.access_code, room.host_pin) = (None, None);
    }
    sent
}

fn merge_accounts(kept: &mut UserType, sent: &mut UserType) {
    if let Some(sent) = &mut sent.tsp_account {
        let kept = &mut kept.tsp_account.get_or_insert_default().tsp_account;
        merge(kept, &mut sent.tsp_account, |account| account.account_index.unwrap_or(1));
        kept.retain(|account| account.delete != Some(true));
        kept.iter_mut().for_each(|account| account.delete = None);
    }
    if let Some(sent) = &mut sent.personal_teleconf {
        let kept = &mut kept.personal_teleconf.get_or_insert_default().account;
        merge(kept, &mut sent.account, |account| account.account_index);
        kept.retain(|account| account.delete != Some(true));
        kept.iter_mut().for_each(|account| account.delete = None);
    }
    if let Some(sent) = &mut sent.third_party_teleconf {
        let kept = &mut kept.third_party_teleconf.get_or_insert_default().account;
        merge(kept, &mut sent.account, |account| account.account_index);
    }
}

/// Moves what was sent to what is kept, in place of what has the same index there.
fn merge<T>(kept: &mut Vec<T>, sent: &mut Vec<T>, index: fn(&T) -> i64) {
    kept.retain(|account| !sent.iter().any(|other| index(other) == index(account)));
    kept.append(sent);
    kept.sort_by_key(index);
}

/// Empties the lists that were sent: reading over a list makes it longer.
fn clear_lists(kept: &mut SetUser, sent: &SetUser) {
    let (user, said) = (&mut kept.user_instance.user, &sent.user_instance.user);
    if said.default_call_in.is_some() {
        user.default_call_in = None;
    }
    if said.video_systems.is_some() {
        user.video_systems = None;
    }
    if said.support_center.as_ref().is_some_and(|center| center.order_tabs.is_some()) {
        user.support_center.get_or_insert_default().order_tabs = None;
    }
    let sme = |center: &api::user::SalesCenterType| {
        center.sme_info.as_ref().is_some_and(|sme| sme.products.is_some())
    };
    if sent.sales_center.as_ref().is_some_and(sme) {
        let center = kept.sales_center.get_or_insert_default();
        center.sme_info.get_or_insert_default().products = None;
    }
}

#[cfg(test)]
mod tests {
    use api::user::{PersonalAccountType, VideoCallbackType};

    use super::*;

    fn account(index: i64, code: &str) -> PersonalAccountType {
        PersonalAccountType {
            account_index: index,
            subscriber_access_code: Some(code.to_owned()),
            ..PersonalAccountType::default()
        }
    }

    fn sent(accounts: Vec<PersonalAccountType>) -> SetUser {
        let mut sent = SetUser::default();
        sent.user_instance.user.personal_teleconf.get_or_insert_default().account = accounts;
        sent
    }

    fn accounts(user: &SetUser) -> Vec<(i64, &str)> {
        let teleconf = user.user_instance.user.personal_teleconf.as_ref();
        let all = teleconf.map_or(&[][..], |teleconf| &teleconf.account);
        let code = |account: &'_ PersonalAccountType| account.account_index;
        all.iter()
            .map(|account| {
                (code(account), account.subscriber_access_code.as_deref().unwrap_or_default())
            })
            .collect()
    }

    #[test]
    fn defaults_are_read_whole() {
        let mut read = SetUser::default();
        record::unpack_into(&mut read, include_bytes!("defaults.xml")).unwrap();
        let user = &DEFAULTS.user_instance.user;
        assert_eq!((user.language_id, user.mp_profile_number.as_deref()), (Some(1), Some("")));
        assert_eq!(user.web_ex_id, "");
    }

    #[test]
    fn neither_password_nor_columns_reach_the_record() {
        let mut sent = SetUser::default();
        let user = &mut sent.user_instance.user;
        user.password = Some("S3cret-word".to_owned());
        user.first_name = Some("in a column".to_owned());
        user.title = Some("Captain".to_owned());
        user.privilege.get_or_insert_default().site_admin = Some(true);
        let bytes = record::pack(&changed(&[], &sent).unwrap());
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("Captain"), "{text}");
        for word in ["S3cret", "password", "column", "siteAdmin"] {
            assert!(!text.contains(word), "{word} in {text}");
        }
    }

    #[test]
    fn an_account_takes_the_place_of_the_one_with_its_index() {
        let first = changed(&[], &sent(vec![account(2, "two"), account(1, "one")])).unwrap();
        assert_eq!(accounts(&first), [(1, "one"), (2, "two")]);
        let gone = PersonalAccountType { delete: Some(true), ..account(1, "") };
        let second = sent(vec![account(3, "three"), account(2, "other"), gone]);
        let second = changed(&record::pack(&first), &second).unwrap();
        assert_eq!(accounts(&second), [(2, "other"), (3, "three")]);
        let untouched = changed(&record::pack(&second), &SetUser::default()).unwrap();
        assert_eq!(accounts(&untouched), accounts(&second));
    }

    #[test]
    fn a_list_that_is_sent_stands_for_the_whole_of_it() {
        let sent = |name: &str| {
            let mut sent = SetUser::default();
            let systems = sent.user_instance.user.video_systems.get_or_insert_default();
            let system_name = Some(name.to_owned());
            systems.video_callback = vec![VideoCallbackType { system_name, ..Default::default() }];
            sent
        };
        let first = changed(&[], &sent("one")).unwrap();
        let second = changed(&record::pack(&first), &sent("two")).unwrap();
        let systems = second.user_instance.user.video_systems.clone().unwrap().video_callback;
        assert_eq!(systems.len(), 1);
        assert_eq!(systems[0].system_name.as_deref(), Some("two"));
    }
}
