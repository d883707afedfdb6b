"""A shop's orders, as FastAPI's tutorial would write them. Run: python3 orders.py; it prints where it listens."""
import asyncio
import json
import socket
from datetime import date, datetime, timezone
from enum import Enum
from typing import Dict, List, Optional, Union

import uvicorn
from fastapi import Body, Cookie, Depends, FastAPI, File, Form, Header, HTTPException, Query, Response, UploadFile, status
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, PlainTextResponse, StreamingResponse
from fastapi.security import APIKeyHeader, HTTPBasic, HTTPBasicCredentials, OAuth2PasswordBearer, OAuth2PasswordRequestForm
from pydantic import BaseModel, Field

app = FastAPI(title="Orders", version="1.4.0", generate_unique_id_function=lambda route: route.name)
oauth2 = OAuth2PasswordBearer(tokenUrl="token")
optional_oauth2 = OAuth2PasswordBearer(tokenUrl="token", auto_error=False, scheme_name="Optional")
api_key = APIKeyHeader(name="X-API-Key")
basic = HTTPBasic()


class State(str, Enum):
    open = "open"
    paid = "paid"
    shipped = "shipped"


class Line(BaseModel):
    sku: str = Field(min_length=3)
    count: int = Field(default=1, gt=0)


class NewOrder(BaseModel):
    customer: str = Field(min_length=1, max_length=80)
    lines: List[Line]
    due: Optional[date] = None
    notes: Dict[str, str] = {}


class Order(NewOrder):
    id: int
    state: State = State.open
    created: datetime


class OrderChange(BaseModel):
    customer: Optional[str] = None
    state: Optional[State] = None


class Problem(BaseModel):
    code: str
    message: str


class Token(BaseModel):
    access_token: str
    token_type: str


class Card(BaseModel):
    kind: str = "card"
    number: str


class Transfer(BaseModel):
    kind: str = "transfer"
    iban: str


orders: Dict[int, Order] = {}
files: Dict[str, bytes] = {}


class Locked(Exception):
    def __init__(self, id: int):
        self.id = id


@app.exception_handler(Locked)
async def locked(_, error: Locked):
    return JSONResponse(status_code=423, content={"code": "locked", "message": f"order {error.id} is shipped"})


def find(id: int) -> Order:
    if id not in orders:
        raise HTTPException(status_code=404, detail="Order not found")
    return orders[id]


@app.post("/token", response_model=Token, tags=["auth"])
async def login(form: OAuth2PasswordRequestForm = Depends()):
    if form.password != "secret":
        raise HTTPException(status_code=400, detail="Incorrect username or password")
    return {"access_token": f"token-{form.username}", "token_type": "bearer"}


@app.get("/me", tags=["auth"])
async def read_me(token: str = Depends(oauth2)):
    if not token.startswith("token-"):
        raise HTTPException(status_code=401, detail="Invalid token", headers={"WWW-Authenticate": "Bearer"})
    return {"name": token[6:]}


@app.get("/greeting", response_class=PlainTextResponse, tags=["auth"])
async def read_greeting(token: Optional[str] = Depends(optional_oauth2)):
    return f"Hello {token[6:] if token else 'stranger'}"


@app.get("/reports/daily", tags=["auth"])
async def read_daily(key: str = Depends(api_key)):
    if key != "k-1":
        raise HTTPException(status_code=403, detail="Wrong key")
    return [{"day": "2026-01-01", "orders": 3}]


@app.get("/admin", response_class=HTMLResponse, tags=["auth"])
async def read_admin(credentials: HTTPBasicCredentials = Depends(basic)):
    return f"<h1>{credentials.username}</h1>"


@app.post("/orders", response_model=Order, status_code=status.HTTP_201_CREATED, tags=["orders"])
async def create_order(order: NewOrder, response: Response, idempotency: Optional[str] = Header(default=None)):
    made = Order(id=len(orders) + 1, created=datetime(2026, 1, 1, tzinfo=timezone.utc), **order.dict())
    orders[made.id] = made
    response.headers["Location"] = f"/orders/{made.id}"
    return made


@app.post("/orders/import", tags=["orders"])
async def import_orders(lines: List[NewOrder]):
    """Answers 202, which the description does not have."""
    return JSONResponse(status_code=202, content={"job": "job-1", "count": len(lines)})


@app.get("/orders", response_model=List[Order], tags=["orders"])
async def list_orders(
    offset: int = 0,
    limit: int = Query(default=100, le=100),
    state: Optional[List[State]] = Query(default=None),
    since: Optional[datetime] = None,
):
    found = [order for order in orders.values() if not state or order.state in state]
    if since:
        found = [order for order in found if order.created >= since]
    return found[offset : offset + limit]


@app.get("/orders/{id}", response_model=Order, responses={423: {"model": Problem}}, tags=["orders"])
async def read_order(id: int):
    return find(id)


@app.put("/orders/{id}", response_model=Order, responses={423: {"model": Problem}}, tags=["orders"])
async def replace_order(id: int, order: NewOrder):
    old = find(id)
    if old.state == State.shipped:
        raise Locked(id)
    orders[id] = Order(id=id, created=old.created, **order.dict())
    return orders[id]


@app.patch("/orders/{id}", response_model=Order, tags=["orders"])
async def change_order(id: int, change: OrderChange):
    orders[id] = find(id).copy(update=change.dict(exclude_unset=True))
    return orders[id]


@app.delete("/orders/{id}", tags=["orders"])
async def delete_order(id: int):
    """Answers 204, where the description has the 200 that FastAPI adds."""
    find(id)
    del orders[id]
    return Response(status_code=204)


@app.post("/orders/{id}/payment", tags=["orders"])
async def pay_order(id: int, payment: Union[Card, Transfer] = Body()):
    find(id)
    return {"paid_by": payment.kind}


@app.get("/orders.csv", response_class=PlainTextResponse, tags=["orders"])
async def export_orders():
    text = "id,customer\n" + "".join(f"{order.id},{order.customer}\n" for order in orders.values())
    return Response(content=text, media_type="text/csv")


@app.post("/files", status_code=201, tags=["files"])
async def upload_file(file: UploadFile, note: str = Form(default="")):
    content = await file.read()
    files[file.filename] = content
    return {"name": file.filename, "size": len(content), "type": file.content_type, "note": note}


@app.post("/files/many", tags=["files"])
async def upload_files(uploads: List[UploadFile] = File()):
    return {upload.filename: len(await upload.read()) for upload in uploads}


@app.get("/files/{name}", tags=["files"])
async def download_file(name: str):
    """Sends bytes, where the description has the JSON that FastAPI adds."""
    if name not in files:
        raise HTTPException(status_code=404, detail={"code": "no_file", "name": name})
    return Response(content=files[name], media_type="image/png")


@app.get("/source", response_class=FileResponse, tags=["files"])
async def download_source():
    return FileResponse(__file__, media_type="text/x-python")


@app.get("/events", tags=["streams"])
async def read_events(count: int = 3):
    """Server-sent events, which FastAPI describes as JSON."""

    async def events():
        yield ": welcome\n\n"
        for number in range(count):
            yield f"event: order\nid: {number}\ndata: {json.dumps({'number': number, 'customer': '鶴'}, ensure_ascii=False)}\n\n"
            await asyncio.sleep(0.02)

    return StreamingResponse(events(), media_type="text/event-stream")


@app.get("/log", response_class=StreamingResponse, tags=["streams"])
async def read_log():
    """JSON lines for four seconds; the description has a success without content."""

    async def lines():
        for number in range(8):
            yield json.dumps({"number": number, "text": "x" * 20000}) + "\n"
            await asyncio.sleep(0.5)

    return StreamingResponse(lines(), media_type="application/x-ndjson")


@app.get("/preferences", tags=["auth"])
async def read_preferences(theme: Optional[str] = Cookie(default=None), x_tenant: List[str] = Header(default=[])):
    return {"theme": theme, "tenants": x_tenant}


@app.get("/broken", tags=["orders"])
async def read_broken():
    raise RuntimeError("nobody expects this")


if __name__ == "__main__":
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    print(f"listening on http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listener])
