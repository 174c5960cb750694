/**
 * A list of today's plan on the page "My day" of own customers that are to be looked after, without a press:
 * ownList(kind, state). kind is {title, of(plan): what is listed, left(plan): how many else, where: the address of them all,
 * line(each, write): what stands behind each name}; each has the key and name of its customer as key and name.
 */
define('attain/activity/day/own-list', ['attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest'], function (el, format, locale, rest) {
    'use strict';

    /** Of a day that is not today nothing is planned. */
    return function (kind, state) {
        const write = format(locale());
        const place = el('div');
        const line = (each) => el('li', {}, [el('a', { href: rest.issueUrl(each.key) }, each.name), ' ', kind.line(each, write)]);
        const more = (left) => el('li', {}, el('a', { href: kind.where }, AJS.I18n.getText('attain.activity.plan.more', write.count(left))));
        state.followed.push(() => {
            const plan = state.day.plan;
            el.replace(place, plan && kind.of(plan).length > 0 && el('ul.attain-plan-steps', { 'aria-label': kind.title }, [
                el('li.attain-subtle', {}, kind.title), kind.of(plan).map(line), kind.left(plan) > 0 && more(kind.left(plan)),
            ].flat()));
        });
        return place;
    };
});
