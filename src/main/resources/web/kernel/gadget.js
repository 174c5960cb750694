/**
 * Makes a dashboard item from what is its own:
 * {titleOf: (name of what is chosen) => title, lines, settings: [extra fields of the form], load: (preferences, item) => Promise, draw: (data, preferences, item) => element}.
 * The item itself is given for refresh(), focus() and prefer(), and to remember what a refresh must not lose.
 * Loading, errors, stale figures, the settings form and the refresh are the same for all and live here.
 */
define('attain/kernel/gadget', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/gadget-form', 'attain/kernel/last-look', 'attain/kernel/locale',
    'attain/kernel/one-stop', 'attain/kernel/preferences', 'attain/kernel/states',
], function (el, format, GadgetForm, lastLook, locale, oneStop, preferences, states) {
    'use strict';

    const elementOf = (given) => (given.jquery ? given[0] : given);

    return function gadget(definition) {
        function Item(api) {
            this.api = api;
        }

        Item.prototype.render = function (given, raw) {
            this.host = elementOf(given);
            this.preferences = preferences.read(raw);
            this.loadedAt = null;
            this.body = oneStop(el('div.attain-gadget'));
            this.notice = el('div', { 'aria-live': 'polite' });
            el.replace(this.host, [this.notice, this.body]);
            this.entitle(this.preferences.title);
            el.replace(this.body, states.loading(definition.lines));
            this.api.initRefresh(raw, () => this.refresh());
            return this.refresh();
        };

        /** Gives the gadget a title, unless its viewer gave it another; without either the one of last time is forgotten. */
        Item.prototype.entitle = function (title) {
            const shown = this.preferences.title || title;
            if (shown) {
                this.api.setTitle(shown);
            }
            lastLook.title(this.api.getGadgetId(), shown);
        };

        /** The same by the name of what is chosen. */
        Item.prototype.named = function (name) {
            this.entitle(definition.titleOf(name));
        };

        Item.prototype.refresh = function () {
            const remember = this.loadedAt ? lastLook.keep : lastLook.settle;
            this.api.showLoadingBar();
            return definition.load(this.preferences, this)
                .then((data) => {
                    this.show(data);
                    remember(this.host, this.api.getGadgetId());
                })
                .catch((reason) => {
                    this.fail(states.failureOf(reason));
                    lastLook.free(this.host);
                })
                .then(() => {
                    this.api.hideLoadingBar();
                    this.api.resize();
                });
        };

        Item.prototype.show = function (data) {
            const focused = this.focused() || this.preferring;
            this.preferring = null;
            this.failed = null;
            this.loadedAt = new Date();
            el.replace(this.notice, []);
            el.replace(this.body, definition.draw(data, this.preferences, this));
            if (focused) {
                this.focus('[data-key="' + CSS.escape(focused) + '"]');
            }
        };

        /** What has the focus in this gadget, by its data-key. */
        Item.prototype.focused = function () {
            return this.body.contains(document.activeElement) ? document.activeElement.dataset.key : null;
        };

        /**
         * Changes preferences where they are shown: for good if the viewer may edit the gadget, and Jira then draws it anew;
         * else, or if they cannot be saved, until the page is left.
         */
        Item.prototype.prefer = function (changes) {
            const preferred = Object.assign({}, this.preferences, changes);
            const forNow = () => {
                this.preferences = preferred;
                return this.refresh();
            };
            this.preferring = this.focused();
            return this.api.isEditable() ? Promise.resolve(this.api.savePreferences(preferred)).catch(forNow) : forNow();
        };

        /** Puts the focus on the first element that matches, so that a keyboard user keeps the place. */
        Item.prototype.focus = function (selector) {
            const found = this.body.querySelector(selector);
            if (found) {
                found.focus();
            }
        };

        /** Figures stay while newer ones cannot be had; not for whom they are no longer. */
        Item.prototype.fail = function (failure) {
            const retry = () => this.refresh();
            this.failed = failure.status;
            if (this.loadedAt && ![401, 403, 404].includes(failure.status)) {
                el.replace(this.notice, states.stale(format(locale()).time(this.loadedAt), retry));
            } else {
                el.replace(this.body, states.error(failure, retry));
            }
        };

        Item.prototype.renderEdit = function (given, raw) {
            const form = new GadgetForm(this.api, definition.settings ? definition.settings() : [], preferences.read(raw), definition.titleOf);
            el.replace(elementOf(given), el('div.attain-gadget', {}, form.draw()));
            this.api.resize();
            return form.fill().then(() => this.api.resize());
        };

        return Item;
    };
});
