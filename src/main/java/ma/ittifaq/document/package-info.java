/**
 * Everything on paper: a snapshot of pure data goes in, one bilingual, tagged PDF/A-3a + PDF/UA-1 comes out, with the
 * snapshot attached as JSON. The only importer of OpenPDF. Text is laid out here, by the bidirectional algorithm and
 * HarfBuzz of the JDK; OpenPDF's own layout falsifies numbers in Arabic and is never used.
 *
 * <p>Layers, lowest first: {@code Face} and {@code Glyphs} (shaping), {@code Paragraph} (lines), {@code Block} and
 * {@code Flow} (what goes on which page), {@code Ink} (drawing and tags), then the documents themselves.
 */
package ma.ittifaq.document;
