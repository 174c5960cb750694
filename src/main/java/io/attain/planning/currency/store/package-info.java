/** What was said in other currencies, in Active Objects. */
@NullMarked
package io.attain.planning.currency.store;

import org.jspecify.annotations.NullMarked;
