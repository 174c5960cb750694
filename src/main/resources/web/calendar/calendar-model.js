/** What a working calendar says of each day, and lists of days as people read them. Pure; days are ISO texts. */
define('attain/calendar/calendar-model', ['attain/kernel/plus-days'], function (plusDays) {
    'use strict';

    const WEEK = 7;
    const MOST_CLOSABLE = 12;

    const utc = (iso) => new Date(iso + 'T00:00:00Z');
    const iso = (date) => date.toISOString().slice(0, 10);
    const monthOf = (day) => day.slice(0, 7);
    /** 1 for Monday. */
    const weekday = (day) => utc(day).getUTCDay() || WEEK;

    function plusMonths(month, months) {
        const date = utc(month + '-01');
        return monthOf(iso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))));
    }

    /** The weekdays in force on a day; they come with the first ones first. */
    function inForce(weekdays, day) {
        return weekdays.filter((each) => !each.from || each.from <= day).pop();
    }

    /** A function that tells a day's {state, name}: make-up days win over holidays, and leave over all that is worked. */
    function stateOf(calendar, personKey) {
        const special = new Map(calendar.days.map((each) => [each.date, each]));
        const leave = calendar.leave.filter((each) => each.person.key === personKey);
        return function (day) {
            const known = special.get(day);
            const works = inForce(calendar.weekdays, day).days.includes(weekday(day));
            const state = known ? known.kind : works ? 'work' : 'off';
            const away = state !== 'off' && state !== 'holiday' && leave.find((each) => each.start <= day && day < each.end);
            return { state: !away ? state : away.part === 'whole' ? 'leave' : 'half', name: known ? known.name : '' };
        };
    }

    const WORKED = { work: 1, makeUp: 1, half: 0.5 };

    /** Weeks from Monday to Sunday; what lies outside the month is null. */
    function weeksOf(days) {
        const padded = [...Array(weekday(days[0].date) - 1).fill(null), ...days];
        while (padded.length % WEEK) {
            padded.push(null);
        }
        return Array.from({ length: padded.length / WEEK }, (none, week) => padded.slice(week * WEEK, week * WEEK + WEEK));
    }

    const firstOpen = (calendar) => (calendar.closing ? plusMonths(calendar.closing.through, 1) + '-01' : '');
    const isClosed = (calendar, day) => day < firstOpen(calendar);

    function monthIn(calendar, month, tell) {
        const days = [];
        for (let day = month + '-01'; monthOf(day) === month; day = plusDays(day, 1)) {
            days.push(Object.assign({ date: day, number: Number(day.slice(8)) }, tell(day)));
        }
        return {
            month: month,
            closed: isClosed(calendar, month + '-01'),
            worked: days.reduce((sum, day) => sum + (WORKED[day.state] || 0), 0),
            weeks: weeksOf(days),
        };
    }

    /** The year's months as the team works, or, with a person's key, as that person does. */
    function year(calendar, personKey) {
        const tell = stateOf(calendar, personKey);
        return Array.from({ length: 12 }, (none, index) => monthIn(calendar, plusMonths(calendar.year + '-01', index), tell));
    }

    /** Days that follow each other and are the same are one stretch {start, end, kind, name}; the end is the day after. */
    function stretches(days) {
        const found = [];
        days.forEach((day) => {
            const last = found[found.length - 1];
            if (last && last.end === day.date && last.kind === day.kind && last.name === day.name) {
                last.end = plusDays(day.date, 1);
            } else {
                found.push({ start: day.date, end: plusDays(day.date, 1), kind: day.kind, name: day.name });
            }
        });
        return found;
    }

    /** Weekday numbers as runs [[first, last]]: 1 to 5 and 7 are [[1, 5], [7, 7]]. */
    function runs(numbers) {
        const found = [];
        [...numbers].sort((a, b) => a - b).forEach((number) => {
            const last = found[found.length - 1];
            if (last && last[1] === number - 1) {
                last[1] = number;
            } else {
                found.push([number, number]);
            }
        });
        return found;
    }

    /** The months that can be closed: those that are over and not closed yet, at most a year of them, the latest first. */
    function closable(calendar) {
        const months = [];
        const open = calendar.closing ? plusMonths(calendar.closing.through, 1) : '';
        for (let month = plusMonths(monthOf(calendar.today), -1); month >= open && months.length < MOST_CLOSABLE; month = plusMonths(month, -1)) {
            months.push(month);
        }
        return months;
    }

    /** What was typed, from a first to a last day: {start, end} with the day after as the end, or which of both is wrong. */
    function span(first, last) {
        if (!first) {
            return { wrong: 'first' };
        }
        return last && last < first ? { wrong: 'last' } : { start: first, end: plusDays(last || first, 1) };
    }

    /** The events of an import, what is new first, then what is skipped. */
    function inOrder(events) {
        const rank = { taken: 0, skipped: 1, present: 2 };
        return [...events].sort((a, b) => rank[a.state] - rank[b.state]);
    }

    const ACTIONS = { taken: 'create', present: 'unchanged', skipped: 'skipped' };
    const OTHER = { holiday: 'makeUp', makeUp: 'holiday' };
    const TIMES_SHOWN = 3;

    /** What an event does: its days, and those of another kind before; words write them. */
    function changesOf(event, words) {
        const kind = words.nameOf(event.kind || '');
        const more = event.times - TIMES_SHOWN;
        const isFormer = (each) => event.former.includes(each.start) && each.end === plusDays(each.start, 1);
        return event.when.slice(0, TIMES_SHOWN).filter((each) => !isFormer(each)).map((each) => ({ label: words.stretch(each), from: null, to: kind }))
            .concat(more > 0 ? { label: words.more(more), from: null, to: '' } : [])
            .concat(event.former.map((day) => ({
                label: words.stretch({ start: day, end: plusDays(day, 1) }), from: words.nameOf(OTHER[event.kind]), to: kind,
            })));
    }

    /** An answer in the form of every import: a row for each event. */
    function imported(answer, words) {
        const rows = inOrder(answer.events).map((event) => ({
            name: event.summary, action: event.former.length > 0 ? 'change' : ACTIONS[event.state], note: event.reason, changes: changesOf(event, words), booked: false,
        }));
        const count = (action) => rows.filter((row) => row.action === action).length;
        return {
            days: answer.days, mostlyFreed: answer.mostlyFreed, rows: rows,
            created: count('create'), changed: count('change'), unchanged: count('unchanged'), skipped: count('skipped'),
        };
    }

    /** The people whose leave is told, by name. */
    function peopleAway(leave) {
        const people = new Map(leave.map((each) => [each.person.key, each.person]));
        return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
    }

    /** Who is away first stands first, those of one day by name. */
    const byDay = (leave) => [...leave].sort((a, b) => a.start.localeCompare(b.start) || a.person.name.localeCompare(b.person.name));

    return {
        year: year, stretches: stretches, runs: runs, closable: closable, span: span, imported: imported, peopleAway: peopleAway, byDay: byDay,
        firstOpen: firstOpen, isClosed: isClosed, inForce: inForce,
    };
});
