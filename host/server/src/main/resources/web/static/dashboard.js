/* The dashboard: draws each gadget by its AMD module, and lets the owner add, move, configure and remove. */
(function ($, AJS) {
    'use strict';

    var dashboard = document.getElementById('dashboard');

    function send(method, path, body) {
        return $.ajax({
            type: method,
            url: AJS.contextPath() + '/rest/dashboards/1.0/' + dashboard.dataset.id + path,
            contentType: 'application/json',
            data: body === undefined ? undefined : JSON.stringify(body)
        }).fail(function (response) {
            var messages = response.responseJSON && response.responseJSON.errorMessages;
            AJS.flag({type: 'error', body: AJS.escapeHtml((messages || [response.statusText]).join(' '))});
        });
    }

    /* What Jira hands to a dashboard item's module. */
    function Gadget(frame) {
        this.frame = frame;
        this.id = frame.dataset.id;
        this.content = frame.querySelector('.dashboard-item-content');
        this.html = this.content.innerHTML;
        this.preferences = JSON.parse(frame.dataset.preferences);
        this.configurable = frame.dataset.configurable === 'true';
        this.editable = dashboard.dataset.editable === 'true';
        this.listeners = [];
        this.timer = null;
        this.item = null;
    }

    Gadget.prototype.api = function () {
        var gadget = this;
        return {
            isEditable: function () { return gadget.configurable && gadget.editable; },
            savePreferences: function (preferences) { return gadget.save(preferences); },
            closeEdit: function () { gadget.render(); },
            showLoadingBar: function () { gadget.loading(true); },
            hideLoadingBar: function () { gadget.loading(false); },
            resize: function () { /* content flows; nothing to do */ },
            once: function (event, listener) {
                if (event === 'afterRender') { gadget.listeners.push(listener); }
            },
            initRefresh: function (preferences, callback) { gadget.refresh(preferences, callback); },
            getRefreshFieldValue: function (name) { return gadget.refreshField(name || 'refresh'); },
            setTitle: function (title) { gadget.frame.querySelector('.dashboard-item-title').textContent = title; },
            getGadgetId: function () { return gadget.id; },
            getContext: function () { return $(gadget.content); }
        };
    };

    Gadget.prototype.start = function () {
        var gadget = this;
        var module = this.frame.dataset.module;
        if (!module) { return; }
        try {
            window.require([module], function (Item) {
                gadget.item = new Item(gadget.api(), {context: {dashboardItem: {id: gadget.id, properties: gadget.preferences}}});
                gadget.render();
            }, undefined, true);
        } catch (error) {
            this.fail(error);
        }
    };

    Gadget.prototype.configured = function () {
        var value = this.preferences.isConfigured;
        return value !== undefined && value !== '' && value !== 'false';
    };

    Gadget.prototype.draw = function (method) {
        window.clearInterval(this.timer);
        this.content.innerHTML = this.html;
        try {
            this.item[method]($(this.content), $.extend({}, this.preferences));
        } catch (error) {
            this.fail(error);
            return;
        }
        this.listeners.splice(0).forEach(function (listener) { listener(); });
    };

    Gadget.prototype.render = function () {
        if (!this.configurable || this.configured() || !this.item.renderEdit) {
            this.draw('render');
        } else if (this.editable) {
            this.draw('renderEdit');
        } else {
            this.content.textContent = dashboard.dataset.notConfigured;
        }
    };

    Gadget.prototype.fail = function (error) {
        this.loading(false);
        this.content.textContent = '';
        $('<div class="aui-message aui-message-error"></div>').text(dashboard.dataset.failed).appendTo(this.content);
        window.console.error(error);
    };

    Gadget.prototype.save = function (preferences) {
        var gadget = this;
        if (!this.editable) { return $.Deferred().reject().promise(); }
        return send('PUT', '/gadget/' + this.id + '/prefs', preferences).done(function (saved) {
            gadget.preferences = saved;
            gadget.render();
        });
    };

    Gadget.prototype.loading = function (shown) {
        this.frame.querySelector('.host-loading-bar').hidden = !shown;
        this.content.setAttribute('aria-busy', String(shown));
    };

    Gadget.prototype.refresh = function (preferences, callback) {
        var wanted = preferences && preferences.refresh;
        window.clearInterval(this.timer);
        if (!wanted || wanted === 'false') { return; }
        this.timer = window.setInterval(callback, (Number(wanted) || 15) * 60000);
    };

    Gadget.prototype.refreshField = function (name) {
        var field = this.content.querySelector('[name="' + name + '"]');
        if (!field) { return 'false'; }
        if (field.type !== 'checkbox') { return field.value; }
        return !field.checked ? 'false' : field.value === 'on' ? '15' : field.value;
    };

    function columns() {
        return Array.from(dashboard.querySelectorAll('.host-dashboard-column'));
    }

    function saveLayout() {
        send('PUT', '/layout', {
            columns: columns().map(function (column) {
                return Array.from(column.children).map(function (frame) { return Number(frame.dataset.id); });
            })
        });
    }

    var moves = {
        up: function (frame) {
            if (frame.previousElementSibling) { frame.parentNode.insertBefore(frame, frame.previousElementSibling); }
        },
        down: function (frame) {
            if (frame.nextElementSibling) { frame.parentNode.insertBefore(frame.nextElementSibling, frame); }
        },
        side: function (frame) {
            var all = columns();
            all[(all.indexOf(frame.parentNode) + 1) % all.length].prepend(frame);
        }
    };

    function onTool(event, gadget) {
        var button = event.target.closest('button[data-action]');
        if (!button) { return; }
        var action = button.dataset.action;
        if (moves[action]) {
            moves[action](gadget.frame);
            saveLayout();
            button.focus();
        } else if (action === 'configure' && gadget.item) {
            gadget.draw('renderEdit');
        } else if (action === 'remove' && window.confirm(dashboard.dataset.confirmRemove)) {
            send('DELETE', '/gadget/' + gadget.id).done(function () { window.location.reload(); });
        }
    }

    function dialog(id) { return AJS.dialog2('#' + id); }

    document.addEventListener('click', function (event) {
        var opener = event.target.closest('[href="#create-dashboard-dialog"], [href="#edit-dashboard-dialog"]');
        var closer = event.target.closest('[data-closes]');
        var adder = event.target.closest('[data-add]');
        if (opener) {
            event.preventDefault();
            dialog(opener.getAttribute('href').substring(1)).show();
        } else if (closer) {
            dialog(closer.dataset.closes).hide();
        } else if (adder) {
            send('POST', '/gadget', {moduleKey: adder.dataset.add}).done(function () { window.location.reload(); });
        } else if (event.target.closest('#add-gadget')) {
            dialog('gallery-dialog').show();
        }
    });

    if (dashboard) {
        dashboard.querySelectorAll('.dashboard-item-frame').forEach(function (frame) {
            var gadget = new Gadget(frame);
            frame.addEventListener('click', function (event) { onTool(event, gadget); });
            gadget.start();
        });
    }
}(window.jQuery, window.AJS));
