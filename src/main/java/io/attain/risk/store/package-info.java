/** Risk alerts and their evidence in Active Objects. */
@NullMarked
package io.attain.risk.store;

import org.jspecify.annotations.NullMarked;
