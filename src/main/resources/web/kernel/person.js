/**
 * A person's name, which leads to how they stand: person(person, key), where key is the project's or that of one of its
 * issues. A name that is hidden, and nobody's, leads nowhere. within(person, key, text) is a sentence that text(name) gives, with
 * the name in it.
 */
define('attain/kernel/person', ['attain/kernel/dom', 'attain/kernel/rest'], function (el, rest) {
    'use strict';

    /** Stands for a name while its sentence is put together: no text has it. */
    const NAME = '\uE000';

    const link = (person, key, attributes, spec) => (person.key ? el(spec || 'a.attain-person', Object.assign({
        href: rest.url('/plugins/servlet/attain/people', { project: key.replace(/-\d+$/, ''), person: person.key }),
    }, attributes), person.name) : person.name);

    const within = (person, key, text) => text(NAME).split(NAME).flatMap((part, at) => (at > 0 ? [link(person, key, {}, 'a.attain-person.attain-in-text'), part] : [part]));

    return Object.assign(link, { within: within });
});
