/** The host's own pages and REST: who the user is, what dresses a page, and which address is answered by whom. */
@NullMarked
package io.attain.host.web;

import org.jspecify.annotations.NullMarked;
