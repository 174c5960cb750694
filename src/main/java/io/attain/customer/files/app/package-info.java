/** What files said of customers, told with their records. */
@NullMarked
package io.attain.customer.files.app;

import org.jspecify.annotations.NullMarked;
