/** Dashboards and their gadgets: what is stored, and the addresses by which a page changes it. */
@NullMarked
package io.attain.host.web.dashboard;

import org.jspecify.annotations.NullMarked;
