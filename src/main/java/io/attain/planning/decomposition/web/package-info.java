/** Decompositions over REST: options, suggestions, preview, application and its progress. */
@NullMarked
package io.attain.planning.decomposition.web;

import org.jspecify.annotations.NullMarked;
