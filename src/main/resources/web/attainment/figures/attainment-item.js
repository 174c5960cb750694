/** The dashboard item "Attainment", until it is drawn. */
define('attain/attainment/figures/attainment-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.attainment', 'attain/attainment/figures/attainment-gadget');
});
