/**
 * A dashboard item whose scripts and figures come when it is first seen, so that dashboards without it load next to nothing of
 * ours, and others no more than what stands in sight:
 * gadgetLater(the context below attain, the module of the item itself).
 */
define('attain/kernel/gadget-later', ['attain/kernel/last-look', 'attain/kernel/later', 'attain/kernel/seen'], function (lastLook, later, seen) {
    'use strict';

    const elementOf = (given) => (given.jquery ? given[0] : given);

    /** Of a page that comes without the item's view. */
    const USUAL = 560;

    /** The pixels that the item's view keeps free, so that nothing jumps before our scripts are there. */
    const roomOf = (place) => {
        const room = place.querySelector('.attain-room');
        return room ? Number.parseInt(room.style.minBlockSize, 10) : USUAL;
    };

    /** Keeps what the view tells of its reader, the day and the time zone, when the item is drawn in the view's place. */
    const keepReader = (place) => {
        const view = place.querySelector('[data-zone]');
        if (view) {
            Object.assign(place.dataset, { today: view.dataset.today, zone: view.dataset.zone });
        }
    };

    return function gadgetLater(name, module) {
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
                lastLook.free(elementOf(given));
                elementOf(given).textContent = failure.errors[0].message;
            });
        };

        Item.prototype.render = function (given, preferences) {
            const place = elementOf(given);
            keepReader(place);
            lastLook.reserve(place, this.name, roomOf(place), (title) => this.api.setTitle(title));
            place.textContent = '';
            return seen(place).then(() => this.call('render', given, preferences));
        };

        Item.prototype.renderEdit = function (given, preferences) {
            keepReader(elementOf(given));
            return this.call('renderEdit', given, preferences);
        };

        return Item;
    };
});
