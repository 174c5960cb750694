/** Planning what passes to whom, and who may. */
@NullMarked
package io.attain.customer.handover.app;

import org.jspecify.annotations.NullMarked;
