/**
 * A person's name, which leads to how they stand: person(person, key), where key is the project's or that of one of its
 * issues. A name that is hidden, and nobody's, leads nowhere.
 */
define('attain/kernel/person', ['attain/kernel/dom', 'attain/kernel/rest'], function (el, rest) {
    'use strict';

    return (person, key, attributes) => (person.key ? el('a.attain-person', Object.assign({
        href: rest.url('/plugins/servlet/attain/people', { project: key.replace(/-\d+$/, ''), person: person.key }),
    }, attributes), person.name) : person.name);
});
