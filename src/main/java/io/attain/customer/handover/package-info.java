/** What one person has passes to others from a day on, and can be taken back. */
@NullMarked
package io.attain.customer.handover;

import org.jspecify.annotations.NullMarked;
