/** How targets stood, over REST. */
@NullMarked
package io.attain.attainment.standing.web;

import org.jspecify.annotations.NullMarked;
