/** How owners and those who ask come to agree on amounts: words that are said, and versions that follow from them. */
@NullMarked
package io.attain.planning.agreement;

import org.jspecify.annotations.NullMarked;
