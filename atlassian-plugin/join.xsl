<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes the descriptor that ships: the frame, what each context brings in its place, and all entities in one module. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
    <xsl:template match="@*|node()">
        <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
    </xsl:template>

    <xsl:template match="include">
        <xsl:comment><xsl:value-of select="concat(' ', @descriptor, ' ')"/></xsl:comment>
        <xsl:copy-of select="document(@descriptor, .)/*/node()[not(self::ao)]"/>
    </xsl:template>

    <xsl:template match="ao">
        <xsl:copy><xsl:copy-of select="@*|document(../include/@descriptor, .)/*/ao/node()"/></xsl:copy>
    </xsl:template>
</xsl:stylesheet>
