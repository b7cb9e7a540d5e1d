package id.selaras.submission;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the OpenAPI document describes a body that is a list: a workbook, or text with separators. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(required = true, description = "Daftar resmi .xlsx atau .csv, paling besar 50 MB / The official list as .xlsx or .csv of at most 50 MB",
        content = {
            @Content(mediaType = "multipart/form-data", schema = @Schema(implementation = WorkbookBody.Form.class)),
            @Content(mediaType = Uploads.XLSX, schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")),
            @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string", format = "binary"))})
@interface ListBody {
}
