/** Reaching agreement: what owners and those who ask say, and what follows from it. */
@NullMarked
package io.attain.planning.agreement.app;

import org.jspecify.annotations.NullMarked;
