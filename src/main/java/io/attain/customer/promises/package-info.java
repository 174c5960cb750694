/** What a tier promises its customers, how often and how fast, and whether it is kept. */
@NullMarked
package io.attain.customer.promises;

import org.jspecify.annotations.NullMarked;
