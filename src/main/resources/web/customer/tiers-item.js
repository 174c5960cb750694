/** The dashboard item "Tiers", until it is drawn. */
define('attain/customer/tiers-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.tiers', 'attain/customer/tiers-gadget');
});
