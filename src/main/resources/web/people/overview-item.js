/** The dashboard item "Overview", until it is drawn. */
define('attain/people/overview-item', ['attain/kernel/gadget-later'], function (gadgetLater) {
    'use strict';

    return gadgetLater('gadget.overview', 'attain/people/overview-gadget');
});
