/** The dashboard item "Risk", until it is drawn. */
define('attain/risk/risk-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.risk', 'attain/risk/risk-gadget');
});
