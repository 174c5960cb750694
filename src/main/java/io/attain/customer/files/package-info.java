/**
 * Customers, their people and their opportunities as files of other systems have them: brought in by the numbers of those
 * systems, and given out again.
 */
@NullMarked
package io.attain.customer.files;

import org.jspecify.annotations.NullMarked;
