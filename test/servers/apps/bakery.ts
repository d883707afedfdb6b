// A bakery, as the documentation of NestJS and @nestjs/swagger would write it; it prints where it listens.
import "reflect-metadata";
import { createReadStream } from "node:fs";
import {
  Body,
  CanActivate,
  ConflictException,
  Controller,
  Delete,
  ExecutionContext,
  Get,
  Header,
  HttpCode,
  Injectable,
  Module,
  NotFoundException,
  Param,
  ParseArrayPipe,
  ParseIntPipe,
  Patch,
  Post,
  Put,
  Query,
  Req,
  Res,
  Sse,
  StreamableFile,
  UnauthorizedException,
  UploadedFile,
  UseGuards,
  UseInterceptors,
  ValidationPipe,
} from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FileInterceptor } from "@nestjs/platform-express";
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiProperty,
  ApiPropertyOptional,
  ApiQuery,
  ApiTags,
  DocumentBuilder,
  getSchemaPath,
  PartialType,
  SwaggerModule,
} from "@nestjs/swagger";
import { Type } from "class-transformer";
import { ArrayNotEmpty, IsEnum, IsInt, IsNotEmpty, IsOptional, IsString, Max, Min } from "class-validator";
import { interval, map, take } from "rxjs";

enum Kind {
  bread = "bread",
  cake = "cake",
}

class CreateGoodDto {
  @ApiProperty({ minLength: 1 }) @IsString() @IsNotEmpty() name: string;
  @ApiProperty({ enum: Kind, enumName: "Kind" }) @IsEnum(Kind) kind: Kind;
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) price: number;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @ArrayNotEmpty() tags?: string[];
}

class UpdateGoodDto extends PartialType(CreateGoodDto) {}

class Good extends CreateGoodDto {
  @ApiProperty() id: number;
  @ApiProperty({ type: String, format: "date-time" }) baked: Date;
  @ApiProperty({ nullable: true, type: String }) note: string | null;
}

class PageDto {
  @ApiPropertyOptional({ default: 0 }) @IsOptional() @Type(() => Number) @IsInt() @Min(0) offset: number = 0;
  @ApiPropertyOptional({ default: 2, maximum: 20 }) @IsOptional() @Type(() => Number) @IsInt() @Max(20) limit: number =
    2;
}

class Fault {
  @ApiProperty() statusCode: number;
  @ApiProperty() message: string;
  @ApiPropertyOptional() error?: string;
}

class Cash {
  @ApiProperty({ enum: ["cash"] }) kind: string;
  @ApiProperty() given: number;
}
class Card {
  @ApiProperty({ enum: ["card"] }) kind: string;
  @ApiProperty() number: string;
}

@Injectable()
class BearerGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.switchToHttp().getRequest().headers.authorization !== "Bearer t-1") throw new UnauthorizedException();
    return true;
  }
}

const goods = new Map<number, Good>();
const pictures = new Map<number, Buffer>();

function find(id: number): Good {
  const good = goods.get(id);
  if (!good) throw new NotFoundException(`Good #${id} not found`);
  return good;
}

@ApiTags("goods")
@Controller("goods")
class GoodsController {
  @Post()
  @ApiCreatedResponse({ type: Good })
  create(@Body() body: CreateGoodDto): Good {
    if ([...goods.values()].some(({ name }) => name === body.name)) throw new ConflictException("There is one");
    const good = { id: goods.size + 1, baked: new Date("2026-01-01T06:00:00Z"), note: null, ...body };
    goods.set(good.id, good);
    return good;
  }

  @Post("batch")
  @ApiBody({ type: [CreateGoodDto] })
  @ApiOkResponse({ type: [Good], description: "A 200 here; Nest answers a POST with 201" })
  createMany(@Body(new ParseArrayPipe({ items: CreateGoodDto })) body: CreateGoodDto[]): Good[] {
    return body.map((each) => this.create(each));
  }

  @Get()
  @ApiOkResponse({ type: [Good] })
  list(@Query() { offset, limit }: PageDto): Good[] {
    return [...goods.values()].slice(offset, offset + limit);
  }

  @Get("search")
  @ApiOperation({ summary: "Answers without a described body" })
  @ApiQuery({ name: "tags", isArray: true, required: false, type: String })
  @ApiQuery({ name: "kind", enum: Kind, required: false })
  search(@Query("tags") tags: string[] | string = [], @Query("kind") kind?: Kind) {
    return { tags: [tags].flat(), kind };
  }

  @Get(":id")
  @ApiOkResponse({ type: Good })
  @ApiNotFoundResponse({ type: Fault })
  read(@Param("id", ParseIntPipe) id: number): Good {
    return find(id);
  }

  @Patch(":id")
  @ApiOkResponse({ type: Good })
  change(@Param("id", ParseIntPipe) id: number, @Body() body: UpdateGoodDto): Good {
    return Object.assign(find(id), body);
  }

  @Put(":id/price")
  @HttpCode(202)
  @ApiOkResponse({ type: Good, description: "A 200 here, and 202 below" })
  setPrice(@Param("id", ParseIntPipe) id: number, @Body() { price }: UpdateGoodDto) {
    return { ...find(id), price, queued: true };
  }

  @Delete(":id")
  @HttpCode(204)
  @ApiOkResponse({ type: Good })
  remove(@Param("id", ParseIntPipe) id: number): void {
    find(id);
    goods.delete(id);
  }

  @Delete()
  @ApiNoContentResponse()
  removeAll() {
    const removed = goods.size;
    goods.clear();
    return { removed };
  }

  @Post(":id/payment")
  @ApiExtraModels(Cash, Card)
  @ApiBody({ schema: { oneOf: [{ $ref: getSchemaPath(Cash) }, { $ref: getSchemaPath(Card) }] } })
  pay(@Param("id", ParseIntPipe) id: number, @Body() body: Record<string, unknown>) {
    return { paid: find(id).price, by: body["kind"] };
  }

  @Post(":id/picture")
  @UseInterceptors(FileInterceptor("file"))
  @ApiConsumes("multipart/form-data")
  @ApiBody({
    schema: {
      type: "object",
      required: ["file"],
      properties: { file: { type: "string", format: "binary" }, alt: { type: "string" } },
    },
  })
  @ApiCreatedResponse({ schema: { type: "object", properties: { size: { type: "number" }, alt: { type: "string" } } } })
  upload(
    @Param("id", ParseIntPipe) id: number,
    @UploadedFile() file: { buffer: Buffer; size: number },
    @Body("alt") alt: string,
  ) {
    pictures.set(id, file.buffer);
    return { size: file.size, alt };
  }

  @Get(":id/picture")
  @ApiProduces("image/png")
  @ApiOkResponse({ schema: { type: "string", format: "binary" } })
  download(@Param("id", ParseIntPipe) id: number): StreamableFile {
    const picture = pictures.get(id);
    if (!picture) throw new NotFoundException();
    return new StreamableFile(picture, { type: "image/png", disposition: 'attachment; filename="good.png"' });
  }
}

@Controller()
class ShopController {
  @Get("hello")
  hello(): string {
    return "Hello World!";
  }

  @Get("receipts")
  @Header("content-type", "text/csv")
  @ApiOkResponse({ type: String })
  receipts(): string {
    return [...goods.values()].map(({ id, price }) => `${id},${price}\n`).join("");
  }

  @Get("source")
  source(): StreamableFile {
    return new StreamableFile(createReadStream(import.meta.filename));
  }

  @Sse("orders")
  orders() {
    return interval(20).pipe(
      take(3),
      map((number) => ({ data: { number }, type: "order", id: String(number) })),
    );
  }

  @Get("log")
  @ApiOkResponse({
    content: { "application/x-ndjson": { schema: { type: "object", properties: { line: { type: "number" } } } } },
  })
  log(@Res() response: any): void {
    response.type("application/x-ndjson");
    for (let line = 1; line <= 3; line++) response.write(`${JSON.stringify({ line })}\n`);
    response.end();
  }

  @Get("me")
  @UseGuards(BearerGuard)
  @ApiBearerAuth()
  @ApiOkResponse({ schema: { type: "object", properties: { name: { type: "string" } } } })
  me(@Req() request: any) {
    return { name: "ada", agent: request.headers["x-agent"] };
  }

  @Get("broken")
  broken() {
    throw new Error("nobody expects this");
  }
}

@Module({ controllers: [GoodsController, ShopController] })
class AppModule {}

const app = await NestFactory.create(AppModule, { logger: false });
app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
const config = new DocumentBuilder().setTitle("Bakery").setVersion("1.0").addBearerAuth().build();
SwaggerModule.setup("api", app, () => SwaggerModule.createDocument(app, config), { ui: false });
await app.listen(0, "127.0.0.1");
console.log(`listening on ${await app.getUrl()}`);
