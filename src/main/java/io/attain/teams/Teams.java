package io.attain.teams;

import io.attain.kernel.Wholes;

/** The teams of all projects; {@link TeamTree#NONE} where nobody has made any. */
public interface Teams extends Wholes<TeamTree> {}
