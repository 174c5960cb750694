/** Events that many customers are invited to, who came, and what followed. */
@NullMarked
package io.attain.customer.events;

import org.jspecify.annotations.NullMarked;
