// What is not as it should be of a map: texts outside their boxes, and lines that end at no box.
() => {
    const wrong = [];
    const boxes = [...document.querySelectorAll(".kx-map li a")];
    const rows = boxes.map((each) => each.getBoundingClientRect());
    for (const [at, link] of boxes.entries()) {
        const range = document.createRange();
        range.selectNodeContents(link);
        for (const text of range.getClientRects()) {
            const box = rows[at];
            const beside = text.left < box.left - .5 || text.right > box.right + .5;
            if (beside || text.top < box.top || text.bottom > box.bottom)
                wrong.push(`${link.textContent} leaves its box`);
        }
        if (parseFloat(getComputedStyle(link).fontSize) < 12) wrong.push(`${link.textContent} is small`);
        if (rows[at].height < 24) wrong.push(`${link.textContent} is hard to hit`);
    }
    const within = (y) => rows.filter(({ top, bottom }) => top < y && y < bottom).length === 1;
    const gutter = document.querySelector(".kx-lines");
    for (const each of document.querySelectorAll(".kx-lines rect")) {
        const { top, bottom } = each.getBoundingClientRect();
        if (!within(top) || !within(bottom)) wrong.push(`a line ends at ${top}, ${bottom}`);
    }
    if (gutter) {
        const own = gutter.getBoundingClientRect();
        const list = document.querySelector(".kx-map ul").getBoundingClientRect();
        if (Math.abs(own.height - list.height) > 1) wrong.push("lines are not as high as boxes");
        const rightToLeft = document.dir === "rtl";
        if (Math.abs(rightToLeft ? own.right - list.left : own.left - list.right) > 1) wrong.push("lines are apart");
    }
    for (const each of document.querySelectorAll(".kx-stems line")) {
        const { top, bottom } = each.getBoundingClientRect();
        if (!within(top) || !within(bottom)) wrong.push(`a stem ends at ${top}, ${bottom}`);
    }
    return wrong;
}
