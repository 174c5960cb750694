/**
 * Who owes how many logs, of which days, with why each was expected, and what reminds the person:
 * missingPeople(projectKey, people, opens, also), where opens(day, one) makes what opens a day of one, and also(one) further items.
 */
define('attain/activity/missing-people', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
], function (busy, el, format, locale, person, rest, states) {
    'use strict';

    const aside = (text) => format(locale()).aside(text);

    /** Why a log is expected or not; that somebody is on leave the state says. */
    const reason = (expected) => {
        switch (expected) {
            case 'makeUp': return AJS.I18n.getText('attain.activity.expected.makeUp');
            case 'half': return AJS.I18n.getText('attain.activity.expected.half');
            case 'weekend': return AJS.I18n.getText('attain.activity.expected.weekend');
            case 'holiday': return AJS.I18n.getText('attain.activity.expected.holiday');
            case 'notJoined': return AJS.I18n.getText('attain.activity.expected.notJoined');
            case 'left': return AJS.I18n.getText('attain.activity.expected.left');
            default: return AJS.I18n.getText('attain.activity.expected.workday');
        }
    };
    const why = (expected) => aside(reason(expected));

    /** A person is reminded once a day; then it says so. */
    const remind = (projectKey, each) => {
        const place = el('span', { 'aria-live': 'polite', tabindex: -1 });
        const say = (told) => {
            const held = place.contains(document.activeElement);
            el.replace(place, told);
            if (held) {
                place.focus();
            }
        };
        const done = () => say(el('span.attain-subtle', {}, AJS.I18n.getText('attain.activity.reminder.done')));
        const button = el('button.aui-button.aui-button-link', {
            type: 'button', 'data-key': 'remind ' + each.person.key, 'aria-label': AJS.I18n.getText('attain.activity.reminder.ask.whom', each.person.name),
            onclick: () => {
                busy(button);
                return rest.post('/team-day/reminders', { projectKey: projectKey, person: each.person.key }).then(done)
                    .catch((reason) => say(el('span', {}, states.failureOf(reason).errors.map((error) => error.message).join(' '))));
            },
        }, AJS.I18n.getText('attain.activity.reminder.ask'));
        if (each.reminded) {
            done();
        } else if (each.days.length > 0) {
            el.replace(place, button);
        }
        return place;
    };

    function missingPeople(projectKey, people, opens, also) {
        const day = (each, one) => el('li', {}, [opens(each, one), why(each.expected)]);
        return el('dl.attain-missing', {}, people.flatMap((one) => [
            el('dt', {}, [person(one.person, projectKey), ' ', one.days.length > 0 && el('span.attain-subtle', {}, missingPeople.count(one.days.length)), ' ', remind(projectKey, one)]),
            el('dd', {}, el('ul', {}, one.days.map((each) => day(each, one)).concat(also ? also(one) : []))),
        ]));
    }

    missingPeople.count = (count) => AJS.I18n.getText('attain.activity.missing.count', format(locale()).count(count));

    missingPeople.reason = reason;
    missingPeople.why = why;

    /** How many logs were expected, handed in and handed in on time. */
    missingPeople.rate = (each) => {
        const write = format(locale());
        return AJS.I18n.getText('attain.activity.missing.rate', write.count(each.expected), write.count(each.handedIn),
            write.percent(each.handedIn / each.expected), write.percent(each.onTime / each.expected));
    };

    return missingPeople;
});
