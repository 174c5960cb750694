/** Handing over issues, in the background and at night. */
@NullMarked
package io.attain.customer.handover.jira;

import org.jspecify.annotations.NullMarked;
