/** Who may merge what. */
@NullMarked
package io.attain.customer.merging.app;

import org.jspecify.annotations.NullMarked;
