/**
 * A dashboard item whose scripts and figures come when it is first seen, so that dashboards without it load next to nothing of
 * ours, and others no more than what stands in sight:
 * gadgetLater(the context below attain, the module of the item itself, its height in pixels where it was never drawn).
 */
define('attain/kernel/gadget-later', ['attain/kernel/last-look', 'attain/kernel/later', 'attain/kernel/seen'], function (lastLook, later, seen) {
    'use strict';

    const elementOf = (given) => (given.jquery ? given[0] : given);

    return function gadgetLater(name, module, usual) {
        function Item(api, options) {
            this.make = (Gadget) => new Gadget(api, options);
            this.item = null;
            this.api = api;
            this.name = api.getGadgetId();
        }

        /** After a failure the next drawing tries again. */
        Item.prototype.call = function (method, given, preferences) {
            this.item = this.item || later(name, module).then(this.make);
            return this.item.then((item) => item[method](given, preferences), (failure) => {
                this.item = null;
                elementOf(given).textContent = failure.errors[0].message;
            });
        };

        Item.prototype.render = function (given, preferences) {
            lastLook.reserve(elementOf(given), this.name, usual, (title) => this.api.setTitle(title));
            return seen(elementOf(given)).then(() => this.call('render', given, preferences));
        };

        Item.prototype.renderEdit = function (given, preferences) {
            return this.call('renderEdit', given, preferences);
        };

        return Item;
    };
});
