/** A box to find a person who may be assigned in a project. */
define('attain/kernel/user-picker', ['attain/kernel/picker', 'attain/kernel/rest'], function (Picker, rest) {
    'use strict';

    /** People as they are to be read: those who share a name by their log-in name, too. */
    function named(users) {
        const same = (user) => users.some((other) => other !== user && other.displayName === user.displayName);
        return users.map((user) => ({
            key: user.key, login: user.name, name: same(user) ? user.displayName + ' (' + user.name + ')' : user.displayName,
        }));
    }

    /** chosen is called with {key, name, login}. */
    function userPicker(id, projectKey, label, chosen) {
        return new Picker(id, label, AJS.I18n.getText('attain.kernel.people.none'),
            (text) => rest.jira('/user/assignable/search', { project: projectKey, username: text, maxResults: 8 }).then(named), chosen);
    }

    userPicker.named = named;
    return userPicker;
});
