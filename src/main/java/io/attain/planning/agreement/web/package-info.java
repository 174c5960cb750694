/** The talk about amounts over REST, and the page of what awaits an agreement. */
@NullMarked
package io.attain.planning.agreement.web;

import org.jspecify.annotations.NullMarked;
