/** Files of purchases. */
@NullMarked
package io.attain.customer.purchases.jira;

import org.jspecify.annotations.NullMarked;
