/** What is done with events. */
@NullMarked
package io.attain.customer.events.app;

import org.jspecify.annotations.NullMarked;
