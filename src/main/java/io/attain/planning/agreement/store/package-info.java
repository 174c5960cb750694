/** What was said about amounts in Active Objects: never changed and never deleted. */
@NullMarked
package io.attain.planning.agreement.store;

import org.jspecify.annotations.NullMarked;
