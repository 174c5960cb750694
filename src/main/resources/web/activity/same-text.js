/**
 * Points out to whoever writes a log what reads as the log of the working day before. It is told to nobody else and kept
 * nowhere. Pure but for the place that it fills.
 */
define('attain/activity/same-text', ['attain/kernel/dom', 'attain/kernel/plus-days', 'attain/kernel/rest', 'attain/activity/log-model'], function (el, plusDays, rest, model) {
    'use strict';

    /** Shorter texts, such as "none today", are the same by chance; a Chinese character says as much as two letters. */
    const SHORTEST = 16;
    /** From so much of both in common on, in pairs of letters, a text is a near copy. */
    const NEAR = 0.9;
    const FURTHEST = 10;
    const PAUSE = 600;

    const letters = (text) => (text || '').normalize('NFKC').toLowerCase().replace(/[^\p{L}]/gu, '');
    const weight = (plain) => [...plain].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);

    function pairs(plain) {
        const found = new Map();
        const all = [...plain];
        all.slice(1).forEach((letter, index) => found.set(all[index] + letter, (found.get(all[index] + letter) || 0) + 1));
        return found;
    }

    /** Whether two texts are the same or nearly so; numbers, marks and blanks do not matter. */
    function isCopy(one, other) {
        const [a, b] = [letters(one), letters(other)];
        if (Math.min(weight(a), weight(b)) < SHORTEST) {
            return false;
        }
        const [left, right] = [pairs(a), pairs(b)];
        const size = (of) => [...of.values()].reduce((sum, many) => sum + many, 0);
        const common = [...left].reduce((sum, [pair, many]) => sum + Math.min(many, right.get(pair) || 0), 0);
        return 2 * common >= NEAR * (size(left) + size(right));
    }

    const textsOf = (log) => [log.demandChanges, log.support, ...log.problems.map((each) => each.note), ...log.lines.map((each) => each.note)].filter(Boolean);

    /** The texts of a log that copy one of an earlier log. */
    function copies(log, before) {
        const old = textsOf(before);
        return textsOf(log).filter((text) => old.some((each) => isCopy(text, each)));
    }

    /** The log of the working day before, or nothing. */
    function logBefore(projectKey, date, left) {
        const day = plusDays(date, -1);
        return left === 0 ? Promise.resolve(null) : rest.get('/logs/' + day, { projectKey: projectKey })
            .then((log) => (log.status === 'off' ? logBefore(projectKey, day, left - 1) : Object.assign({ date: day }, model.received(log))));
    }

    /** Tells it in a place a little after somebody typed into a form; page has projectKey, date, log and write. */
    function watch(page, form, place) {
        const [projectKey, date] = [page.projectKey, page.date];
        let before = null;
        let timer = null;
        function look() {
            if (!page.log || textsOf(page.log).every((text) => weight(letters(text)) < SHORTEST)) {
                return el.replace(place, []);
            }
            before = before || logBefore(projectKey, date, FURTHEST);
            return before.then((old) => {
                const found = old ? copies(page.log, old) : [];
                return el.replace(place, found.length > 0 && el('p.attain-subtle', {},
                    AJS.I18n.getText('attain.activity.same', page.write.day(old.date), found[0].trim().slice(0, 40))));
            }).catch(() => {
                before = null; // a log can be written without
            });
        }
        function typed() {
            window.clearTimeout(timer);
            timer = window.setTimeout(look, PAUSE);
        }
        form.addEventListener('input', typed);
        typed();
    }

    return { isCopy: isCopy, copies: copies, watch: watch };
});
