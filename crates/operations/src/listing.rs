//! Lists by pages: what every list operation does with its listControl.
//!
//! A page that goes on where the caller's last one ended begins after that very row: what others add or take away
//! meanwhile neither repeats nor skips any. The places are remembered for a while, in this process; after that, and for
//! any other page, startFrom counts rows.

use std::sync::Arc;
use std::time::Duration;

use api::fault;
use api::serv::{LstControlType, LstMethodType, LstOrderADType, MatchingRecordsType};
use moka::sync::Cache;
use store::listing::{Direction, Method, Page, Place, Start, Window};
use xml::WriteChildren;

use crate::{Context, Stop, record, scheduling};

/// Rows of a page when nothing is said, and at most.
const ROWS: i64 = 50;
const MOST_ROWS: i64 = 500;
/// How many orderBy there are at most.
const ORDERS: usize = 3;
/// How many places are remembered, and for how long.
const PLACES: u64 = 10_000;
const REMEMBERED_FOR: Duration = Duration::from_secs(600);

/// The places where pages ended; cheap to clone.
#[derive(Clone)]
pub struct Places {
    cache: Cache<[u8; 32], Arc<Place>>,
}

impl Places {
    /// None yet.
    pub fn new() -> Places {
        Places { cache: Cache::builder().max_capacity(PLACES).time_to_live(REMEMBERED_FOR).build() }
    }

    /// Forgets them all.
    pub fn forget(&self) {
        self.cache.invalidate_all();
    }
}

/// The order of a list: by its orderBy, each in the direction at the same place; by `otherwise` unless said otherwise. What
/// `sorted_by` has nothing for sorts nothing.
///
/// # Errors
/// `InvalidValue` for more than three.
pub fn order<B: Copy, O>(
    by: &[B],
    directions: &[LstOrderADType],
    otherwise: O,
    sorted_by: impl Fn(B) -> Option<O>,
) -> Result<Vec<(O, Direction)>, Stop> {
    must_be_few(by.len())?;
    let direction = |position: usize| scheduling::direction(directions.get(position).copied());
    if by.is_empty() {
        return Ok(vec![(otherwise, direction(0))]);
    }
    let wanted = by.iter().enumerate();
    Ok(wanted.filter_map(|(position, by)| Some((sorted_by(*by)?, direction(position)))).collect())
}

/// Makes sure that a list is not sorted by more than the API says: each costs a look for every row.
///
/// # Errors
/// `InvalidValue`.
pub fn must_be_few(orders: usize) -> Result<(), Stop> {
    if orders > ORDERS {
        return Err(fault!(InvalidValue, "order/orderBy", "more than {ORDERS} of them").into());
    }
    Ok(())
}

/// A page that a caller asks for.
pub struct Asked {
    /// As sent, and echoed.
    start_from: i64,
    most: i64,
    method: Method,
    /// Tells this caller's list from all others: who asks, and for what, listControl aside.
    list: blake3::Hash,
}

impl Asked {
    /// What `control` asks of a list that is described by `request`, the request without its listControl.
    ///
    /// # Errors
    /// `InvalidValue` for negative numbers.
    pub fn of<T: WriteChildren>(
        cx: &Context<'_>,
        control: Option<&LstControlType>,
        request: &T,
    ) -> Result<Asked, Stop> {
        let start_from = control.and_then(|control| control.start_from).unwrap_or(1);
        let most = control
            .and_then(|control| control.maximum_num)
            .filter(|most| *most != 0)
            .unwrap_or(ROWS);
        for (element, number) in
            [("listControl/startFrom", start_from), ("listControl/maximumNum", most)]
        {
            if number < 0 {
                return Err(fault!(InvalidValue, element, "{number} is negative").into());
            }
        }
        let any = control.and_then(|control| control.list_method) == Some(LstMethodType::Or);
        let mut hasher = blake3::Hasher::new();
        hasher.update(&cx.site.id.to_le_bytes()).update(&cx.caller.user()?.id.to_le_bytes());
        // Different operations may be asked the same.
        hasher.update(&[u8::from(any)]);
        hasher.update(std::any::type_name::<T>().as_bytes()).update(&record::pack(request));
        Ok(Asked {
            start_from,
            most: most.min(MOST_ROWS),
            method: if any { Method::Any } else { Method::All },
            list: hasher.finalize(),
        })
    }

    /// How filters are put together.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Which rows are read.
    pub fn window(&self, cx: &Context<'_>) -> Window {
        // 0 and 1 mean the same row.
        let offset = (self.start_from - 1).max(0);
        let place = cx.places.cache.get(&self.place(offset));
        let start = place
            .filter(|_| offset > 0)
            .map_or(Start::Offset(offset), |place| Start::After((*place).clone()));
        Window { start, most: self.most }
    }

    /// The rows of a page and what is said of it; remembers where it ended.
    ///
    /// # Errors
    /// `NoRecordFound` when it is empty.
    pub fn answer<T>(
        &self,
        cx: &Context<'_>,
        page: Page<T>,
    ) -> Result<(Vec<T>, MatchingRecordsType), Stop> {
        let returned = i64::try_from(page.rows.len()).unwrap_or(i64::MAX);
        let Some(last) = page.last else {
            return Err(fault!(NoRecordFound).into());
        };
        cx.places.cache.insert(self.place((self.start_from - 1).max(0) + returned), Arc::new(last));
        Ok((
            page.rows,
            MatchingRecordsType { total: page.total, returned, start_from: self.start_from },
        ))
    }

    /// As [`Asked::answer`], of a list that is at hand as a whole.
    ///
    /// # Errors
    /// `NoRecordFound` when the page is empty.
    pub fn answer_from<T>(&self, all: Vec<T>) -> Result<(Vec<T>, MatchingRecordsType), Stop> {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let total = count(all.len());
        let skipped = usize::try_from((self.start_from - 1).max(0)).unwrap_or(usize::MAX);
        let most = usize::try_from(self.most).unwrap_or(0);
        let rows: Vec<T> = all.into_iter().skip(skipped).take(most).collect();
        if rows.is_empty() {
            return Err(fault!(NoRecordFound).into());
        }
        let returned = count(rows.len());
        Ok((rows, MatchingRecordsType { total, returned, start_from: self.start_from }))
    }

    fn place(&self, offset: i64) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(self.list.as_bytes()).update(&offset.to_le_bytes());
        *hasher.finalize().as_bytes()
    }
}
